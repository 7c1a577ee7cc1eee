import { OWNED_PHRASES } from '../../english/owned-phrases.ts';
import { phraseTable } from '../../english/phrase-table.ts';
import { defineRule, type Finding } from '../../rule.ts';

const { at, find } = phraseTable(OWNED_PHRASES);

/** Set phrases and words in which something belongs to somebody: an hour's time, for heaven's sake. */
export default defineRule({
  id: 'apostrophes/owned-phrase',
  title: 'Apostrophe left out',
  explanation:
    'Here one thing belongs to another, and an apostrophe says so: an hour’s time, today’s lesson, everyone’s eyes.',
  kind: 'punctuation',
  flags: [
    ['They would be home in an hours time.', "They would be home in an hour's time."],
    ['“For heavens sake, Pell, sit down!”', '“For heaven’s sake, Pell, sit down!”'],
    ['Todays lesson was about lamps.', "Today's lesson was about lamps."],
    ['She felt everyones eyes on her back.', "She felt everyone's eyes on her back."],
    ['It was someone elses boat.. not mine.', "It was someone else's boat.. not mine."],
    ['They finished each others sentences.', "They finished each other's sentences."],
    ['She gave two weeks notice.', "She gave two weeks' notice."],
    ['He kept the childrens books in a chest.', "He kept the children's books in a chest."],
    ['Marla was at her wits end.', "Marla was at her wits' end."],
    ['His adams apple bobbed.', "His Adam's apple bobbed."],
    ['LAST NIGHTS DREAM WAS WORSE!', "LAST NIGHT'S DREAM WAS WORSE!"],
  ],
  passes: [
    'It was nearly two hours later.',
    'The others sat down. “Each others like it,” he said.',
    'For goodness sake, sit down.',
    'The peoples of the north speak many tongues.',
    'Two weeks ago the mothers came.',
    'He works days and sleeps nights.. or so he says.',
    'A good many nights passed.',
    "The men's room was locked, and so was the women's.",
    'One hour at a time, and all the days of the week.',
    'All the tomorrows in the world would not mend it.',
    'This years-old quarrel bored them.',
  ],
  at,
  check: (paragraph, _tools, places) => {
    const findings: Finding[] = [];
    for (const { from, to, replacements } of find(paragraph, places)) {
      const isLoud = /^\p{Lu}{2}/u.test(paragraph.text.slice(from, to));
      findings.push({
        from,
        to,
        replacements: isLoud ? replacements.map((word) => word.toUpperCase()) : replacements,
        confidence: 0.96,
      });
    }
    return findings;
  },
});
