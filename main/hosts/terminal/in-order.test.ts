import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

const turns = async (n: number) => {
  for (let i = 0; i < n; i++) await Promise.resolve();
};

it('gives everything once and in order, however long each takes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(200), { maxLength: 120 }),
      fc.integer({ min: 1, max: 8 }),
      async (waits, size) => {
        const taken: number[] = [];
        let next = 0;
        const items = waits.map((wait) => ({ wait, number: next++ }));
        const hand = async ({ wait, number }: { wait: number; number: number }) => {
          await turns(wait);
          return number;
        };
        await inOrder(
          items,
          Array.from({ length: size }, () => hand),
          async (made) => {
            await turns(made % 3);
            taken.push(made);
            return true;
          },
        );
        expect(taken).toEqual(items.map((_, index) => index));
      },
    ),
  );
});

it('keeps no more than a few results waiting behind a slow item', async () => {
  let release = () => {};
  const slow = new Promise<void>((resolve) => (release = resolve));
  let made = 0;
  const items = Array.from({ length: 500 }, (_, index) => index);
  const hand = async (item: number) => {
    if (item === 0) await slow;
    return ++made;
  };
  let taken = 0;
  const all = inOrder(items, [hand, hand], async () => ++taken > 0);
  await turns(5000);
  expect(taken).toBe(0);
  expect(made).toBeLessThan(40);
  release();
  await all;
  expect(taken).toBe(500);
});

it('stops once nobody takes any more', async () => {
  const items = Array.from({ length: 100 }, (_, index) => index);
  let made = 0;
  const taken: number[] = [];
  await inOrder(items, [async (item) => (made++, item)], async (item) => {
    taken.push(item);
    return item < 2;
  });
  expect(taken).toEqual([0, 1, 2]);
  expect(made).toBe(3);
});
