import { KINDS } from '../../../app/proofing/kinds.ts';

/** The commands of `galley`, in the order of its help. */
export const COMMANDS = ['check', 'apply', 'export', 'fixes', 'words', 'rules'] as const;
export type CommandName = (typeof COMMANDS)[number];

const PATHS = 'FILE|FOLDER…';
const RECURSIVE = '  -r, --recursive       folders within folders as well';
const CHOICE = `  --dialect en-US|en-GB instead of what galley.json or your settings say
  --rule ID             only this rule; may be given again
  --kind KIND           only this kind; may be given again:
                        ${KINDS.join(', ')}`;

const OVERVIEW = `Galley proofreads stories: offline, no generative AI, never rewrites you.

  galley check ${PATHS}             what is wrong, place by place
  galley apply --out DIR ${PATHS}   copies with what is sure put right
  galley export --format FORMAT ${PATHS}
                                        corrected copies, or a list of the corrections
  galley fixes ACTION …                 what proofreaders left: list, accept, reject, export, import
  galley words ${PATHS}             how many words
  galley rules                          the rules, with explanations

galley COMMAND --help tells more. Stories are .txt and .md; folders are read in reading order,
earlier exports in them left out.
Words, names and choices of a work are taken from the galley.json beside its stories.
Exit code: 0 nothing found, 1 flags, 2 something could not be read or written.
`;

const TOPICS: Readonly<Record<CommandName, string>> = {
  check: `galley check [OPTION…] ${PATHS}

Prints the flags of each story. Words that look like names are named once, on stderr.

  --json                one JSON object a line: file, from, to, text, rule, kind, message,
                        replacements, confidence, group; from and to are UTF-16 units of
                        the decoded text without byte order mark
${RECURSIVE}
${CHOICE}

Exit code: 0 nothing found, 1 flags, 2 something could not be read (the rest is still printed).
`,
  apply: `galley apply --out DIR [OPTION…] ${PATHS}

Writes a copy of each story into DIR with what is sure put right and every other byte as it
was. Misspellings and names are never guessed; pauses are changed once galley.json settles them.

  -o, --out DIR         where the copies go; made where it is missing
  -f, --force           write over copies that are there already (never over a story itself)
  --json                one JSON object a story: file, to, changed, decisions
${RECURSIVE}
${CHOICE}

Exit code: 0 all written, 2 something could not be read or written.
`,
  export: `galley export --format FORMAT [OPTION…] ${PATHS}

Gives each story out with what is sure put right.

  --format txt          Story (clean).txt
           md           Story (clean).md
           html         Story (clean).html, a whole page
           ao3          Story (AO3).html, for the HTML form of Archive of Our Own
           bbcode       Story (BBCode).txt, for Fimfiction
           corrections  Story (corrections).txt: place, quote, change, reason
  --as-is               the story as it stands, nothing put right
  -o, --out DIR|-       another folder than the story’s own; - for stdout
  -f, --force           write over copies that are there already (never over a story itself)
${RECURSIVE}
${CHOICE}

Exit code: 0 all written, 2 something could not be read or written.
`,
  fixes: `galley fixes list|accept|reject [OPTION…] FILE…
galley fixes export --format FORMAT [OPTION…] FILE…
galley fixes import [OPTION…] --into STORY RETURNED…

list      the pending fixes and the questions of each story, with what has no place in the text
accept    takes fixes into the story’s file: every other byte stays as it was, and the text before
          is kept as a version
reject    keeps the author’s words against fixes; the story’s file is not touched, and nobody raises
          again what was kept while its sentence stands
export    gives the story out with its fixes
import    adds what came back to the pending fixes; the story’s file is not touched until they are
          accepted. RETURNED is a .txt or .md edited in any program, CriticMarkup, or a review page.
          Several come together: the same fix has all its authors, a clash is listed

  --by NAME             list, accept, reject: only this person’s; import: who made the changes
  --rule ID             only fixes that this rule made
  --id ID               only this fix, as the list names it; may be given again
  --all                 accept and reject: all of them; one of these four must be given
  --json                list: one JSON object a line: file, id, authors, at, rule, note, moved, joint,
                        pieces (from, to, taken, put, before, after; from and to are UTF-16 units of
                        the decoded text without byte order mark), or file, query, author, text, from, to;
                        others: one JSON object a story: file, and what was done
  --format page         Story (review).html, one page for anybody’s browser, and for Galley
           critic       Story (review).md, CriticMarkup
           corrections  Story (corrections).txt
           txt          Story (clean).txt, the author’s text; --with-fixes: all fixes taken
  --style text|markdown|bbcode
                        how the corrections are written; --parts cuts them at 2,000 characters
  --from NAME           who sends the page; --note TEXT: what they say
  -o, --out DIR|-       export: another folder than the story’s own; - for stdout
  -f, --force           export: write over copies that are there already (never over a story itself)

Exit code: list 0 nothing, 1 something pending; others 0; 2 something could not be read or written.
`,
  words: `galley words [OPTION…] ${PATHS}

Counts the words of each story.

  --json                one JSON object a line: file, words
${RECURSIVE}

Exit code: 0, or 2 where something could not be read.
`,
  rules: `galley rules [--json]

Lists the rules with what they are for; --json adds their examples, one JSON object a line.
`,
};

/** The help on one command, or on all. */
export function helpOn(command: CommandName | null): string {
  return command === null ? OVERVIEW : TOPICS[command];
}
