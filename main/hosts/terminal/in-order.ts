/** So many items each hand may be ahead of what is taken, which bounds what waits in memory. */
const AHEAD = 16;

/**
 * Has `hands` work on `items` side by side and hands the results to `take` in the order of the items. Ends early,
 * after what is in hand, once `take` says false. A hand must not throw.
 */
export async function inOrder<Item, Made>(
  items: readonly Item[],
  hands: readonly ((item: Item) => Promise<Made>)[],
  take: (made: Made, index: number) => Promise<boolean>,
): Promise<void> {
  const waiting = new Map<number, Made>();
  let next = 0;
  let taken = 0;
  let stopped = false;
  let moved = Promise.resolve();
  const pass = async () => {
    for (let made = waiting.get(taken); made !== undefined && !stopped; made = waiting.get(taken)) {
      waiting.delete(taken);
      stopped = !(await take(made, taken));
      taken++;
    }
  };
  const wake: (() => void)[] = [];
  const work = async (hand: (item: Item) => Promise<Made>) => {
    for (;;) {
      if (stopped || next >= items.length) return;
      if (next - taken >= hands.length * AHEAD) {
        await new Promise<void>((resolve) => wake.push(resolve));
        continue;
      }
      const index = next++;
      waiting.set(index, await hand(items[index] as Item));
      moved = moved.then(pass);
      await moved;
      for (const resolve of wake.splice(0)) resolve();
    }
  };
  await Promise.all(hands.map(work));
}
