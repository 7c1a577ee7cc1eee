// What a checker's flags on stories with gold lists are worth: counts that can be added up, and their shares.

/** So the two classes that come in hundreds are set aside: one decision settles them all. */
const EASY = ['double-period', 'pronoun-i'];

/**
 * Holds a story's flags against its gold list.
 * @param {{ name: string, text: string, gold: readonly any[] }} story
 * @param {readonly any[]} flags at their places in the story's text, replacements filled in
 * @param {{ touches: Function, isRight: Function, isRightTogether: Function }} measure scripts/bench/measure.ts
 */
export function judge(story, flags, measure) {
  const { text, gold } = story;
  const near = nearest(gold, measure.touches);
  const judged = flags.map((flag) => {
    const around = near(flag);
    return {
      flag,
      isUseful: around.length > 0,
      isRight: around.length > 0 && measure.isRight(text, flag, around),
      isRightTogether: around.length > 0 && measure.isRightTogether(text, flag, gold, flags),
      around,
    };
  });
  const rows = gold.map((fix) => {
    const by = judged.filter(({ flag }) => measure.touches(flag, fix));
    return { fix, isFound: by.length > 0, isRight: by.some((one) => one.isRightTogether), by };
  });
  return { story, judged, rows };
}

/** Gold rows that a flag touches. */
function nearest(gold, touches) {
  return (flag) => gold.filter((fix) => touches(flag, fix));
}

/** Found and all of the rows that pass `wanted`. */
export function foundOf(rows, wanted = () => true) {
  const chosen = rows.filter(({ fix }) => wanted(fix));
  return {
    all: chosen.length,
    found: chosen.filter((row) => row.isFound).length,
    right: chosen.filter((row) => row.isRight).length,
  };
}

/** Certain rows; without the two classes that one decision settles where `withEasy` is false. */
export function certain(withEasy) {
  return (fix) => fix.certain && (withEasy || !EASY.includes(fix.category));
}

/** Flags, those on something an editor would change, those with its words first. */
export function worthOf(judged) {
  return {
    flags: judged.length,
    useful: judged.filter((one) => one.isUseful).length,
    right: judged.filter((one) => one.isRight).length,
    together: judged.filter((one) => one.isRightTogether).length,
  };
}

/** `list` by what `keyOf` gives, most members first. */
export function grouped(list, keyOf) {
  const groups = new Map();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}
