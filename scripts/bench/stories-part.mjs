import { certain, foundOf, grouped, judge, worthOf } from './story-figures.mjs';
import { storiesIn } from './gold.mjs';
import { harperFlags } from './harper.mjs';
import { marked, percent, table } from './say.mjs';

/**
 * Prints what the checkers find in the stories of a folder; gives a line for each miss and each false alarm of
 * Galley.
 * @param {Awaited<ReturnType<typeof import('./galley-engine.mjs').galleyEngine>>} galley
 * @param {string} folder
 * @param {{ isWanted: (id: string) => boolean, withHarper: boolean, rules: readonly string[] }} wish
 */
export async function measureStories(galley, folder, { isWanted, withHarper, rules }) {
  const { measure, decisions, count } = galley.modules;
  const stories = storiesIn(folder, measure.unitsOf);
  if (stories.length === 0) throw new Error(`${folder} holds no story with a gold list`);
  const ours = [];
  const theirs = [];
  for (const story of stories) {
    const checked = galley.check(story.text);
    const flags = galley.suggest(checked).filter(({ rule }) => isWanted(rule));
    const words = count.countStory(checked.lines);
    ours.push({
      ...judge(story, flags, measure),
      words,
      decisions: decisions.groupFlags(flags).length,
      names: checked.names.length,
    });
    if (!withHarper) continue;
    const said = await harperFlags(checked.lines);
    if (said !== null) {
      const groups = new Set(said.map((flag) => `${flag.rule} ${flag.text} ${flag.replacements[0]}`));
      theirs.push({ ...judge(story, said, measure), words, decisions: groups.size, names: 0 });
    }
  }
  sayWhole('Galley', ours);
  if (theirs.length > 0) sayWhole('harper.js', theirs);
  else if (withHarper) console.log('\nharper.js could not be installed');
  sayFlags('Galley, by kind', ours, ({ flag }) => flag.kind);
  sayFlags('Galley, by rule', ours, ({ flag }) => flag.rule);
  sayGold('by category: certain and uncertain rows found, right words first', ours, theirs);
  return placesOf(ours, galley, rules);
}

function sayWhole(name, results) {
  const rows = results.map((result) => [result.story.name, ...figuresOf(result)]);
  const means = rows[0].slice(1).map((_, column) => mean(rows.map((row) => row[column + 1])));
  const all = together(results);
  console.log(`\n${name} on ${results.length} stories, ${all.words.toLocaleString('en')} words`);
  const shown = ([label, ...figures]) => [
    label,
    ...figures.slice(0, 6).map(percent),
    ...figures.slice(6).map((one) => one.toFixed(1)),
  ];
  console.log(
    table(
      [
        '',
        'certain',
        'no .. no i',
        'all rows',
        'useful',
        'right',
        'right tog.',
        'flags/1000',
        'decisions/1000',
        'names',
      ],
      [...rows.map(shown), shown(['mean of stories', ...means]), shown(['together', ...figuresOf(all)])],
    ),
  );
}

/** Shares of certain rows found, of those without the easy two, of all rows; of flags useful, right, right with neighbours; flags and decisions per 1,000 words, names. */
function figuresOf({ rows, judged, words, decisions, names }) {
  const share = (wanted) => {
    const { found, all } = foundOf(rows, wanted);
    return all === 0 ? Number.NaN : found / all;
  };
  const worth = worthOf(judged);
  return [
    share(certain(true)),
    share(certain(false)),
    share(() => true),
    worth.useful / worth.flags,
    worth.right / worth.flags,
    worth.together / worth.flags,
    (1000 * worth.flags) / words,
    (1000 * decisions) / words,
    names,
  ];
}

function together(results) {
  const sum = (of) => results.reduce((total, result) => total + of(result), 0);
  return {
    rows: results.flatMap(({ rows }) => rows),
    judged: results.flatMap(({ judged }) => judged),
    words: sum(({ words }) => words),
    decisions: sum(({ decisions }) => decisions),
    names: sum(({ names }) => names),
  };
}

function mean(list) {
  const known = list.filter((one) => !Number.isNaN(one));
  return known.reduce((sum, one) => sum + one, 0) / known.length;
}

function sayFlags(title, results, keyOf) {
  console.log(`\n${title}`);
  const rows = grouped(together(results).judged, keyOf).map(([key, judged]) => {
    const { flags, useful, right, together: withNeighbours } = worthOf(judged);
    return [key, flags, useful, percent(useful / flags), right, percent(right / flags), withNeighbours];
  });
  console.log(table(['', 'flags', 'useful', '', 'right', '', 'right tog.'], rows));
}

function sayGold(title, results, others) {
  console.log(`\n${title}${others.length > 0 ? '; harper.js certain found' : ''}`);
  const beside = new Map(grouped(together(others).rows, ({ fix }) => fix.category));
  const rows = grouped(together(results).rows, ({ fix }) => fix.category).map(([category, members]) => {
    const sure = foundOf(members, (fix) => fix.certain);
    const unsure = foundOf(members, (fix) => !fix.certain);
    const other = foundOf(beside.get(category) ?? [], (fix) => fix.certain);
    return [
      category,
      `${sure.found}/${sure.all}`,
      sure.all === 0 ? '' : percent(sure.found / sure.all),
      `${sure.right}`,
      `${unsure.found}/${unsure.all}`,
      ...(others.length > 0 ? [`${other.found}/${other.all}`] : []),
    ];
  });
  const last = others.length > 0 ? ['harper'] : [];
  console.log(table(['', 'certain', '', 'right', 'uncertain', ...last], rows));
}

/** A line for each certain row missed, each flag for nothing, each flag on the place with other words; then the uncertain misses. */
function placesOf(results, galley, rules) {
  const { paragraph, around } = galley.modules;
  const places = { MISS: [], FALSE: [], WORDS: [], 'MISS?': [] };
  const categories = new Set(
    results.flatMap(({ judged }) => judged.flatMap((one) => one.around.map(({ category }) => category))),
  );
  for (const { story, rows, judged } of results) {
    const sentence = sentenceOf(story.text, paragraph, around);
    for (const { fix, isFound } of rows) {
      // Where rules were named: only what they might have found.
      if (isFound || (rules.length > 0 && !categories.has(fix.category))) continue;
      const kind = fix.certain ? 'MISS' : 'MISS?';
      const repair = fix.fix.map((words) => JSON.stringify(words)).join(' or ');
      places[kind].push(
        `${kind} ${fix.category} ${story.name}:${lineOf(story.text, fix.from)}  ${sentence(fix)}  -> ${repair}`,
      );
    }
    for (const { flag, isUseful, isRightTogether, around: fixes } of judged) {
      if (isRightTogether) continue;
      const kind = isUseful ? 'WORDS' : 'FALSE';
      const said = flag.replacements.length === 0 ? 'nothing' : JSON.stringify(flag.replacements[0]);
      const gold = fixes.map(
        ({ wrong, fix }) =>
          `${JSON.stringify(wrong)} -> ${fix.map((one) => JSON.stringify(one)).join(' or ')}`,
      );
      places[kind].push(
        `${kind} ${flag.rule} ${flag.confidence.toFixed(2)} ${story.name}:${lineOf(story.text, flag.from)}  ${sentence(flag)}  said ${said}${isUseful ? `; gold ${gold.join(', ')}` : ''}`,
      );
    }
  }
  return Object.values(places).flatMap((lines) => lines.sort((a, b) => a.localeCompare(b)));
}

function lineOf(text, at) {
  return text.slice(0, at).split('\n').length;
}

/** The sentence of a place with marks around it. */
function sentenceOf(text, { readParagraph }, { sentenceAround }) {
  return ({ from, to }) => {
    const start = text.lastIndexOf('\n', from - 1) + 1;
    const next = text.indexOf('\n', to);
    const line = text.slice(start, next < 0 ? text.length : next).replace(/\r$/, '');
    const said = sentenceAround(readParagraph(line), from - start, to - start);
    const at = Math.max(line.indexOf(said), 0);
    return marked(said, from - start - at, to - start - at);
  };
}
