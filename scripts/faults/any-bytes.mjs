// Files of any bytes: opened and saved unchanged they are the same bytes; one edited line changes only its bytes.
import { randomInt } from 'node:crypto';

const pick = (list) => list[randomInt(list.length)];
const WORDS = [
  'moth',
  'lamp',
  'naïve',
  'Ærø',
  '“quoted”',
  '—',
  'кот',
  '東京',
  '🦋',
  'x\u0300',
  '\u202e',
  '\ufeff',
  '\0',
  '',
];
const ENDS = ['\n', '\r\n', '\r', ''];

/** A text of a few lines; its line ends of one kind, or mixed. */
function someText() {
  const one = pick([...ENDS.slice(0, 3), null]);
  let text = '';
  for (let line = randomInt(1, 12); line > 0; line--) {
    for (let word = randomInt(0, 8); word > 0; word--) text += `${pick(WORDS)} `;
    text += one ?? pick(ENDS);
  }
  return text;
}

const singleByte = (first) => (text) =>
  Buffer.from(
    [...text].map((letter) =>
      letter.codePointAt(0) < 128 ? letter.codePointAt(0) : first + randomInt(256 - first),
    ),
  );
const doubleByte = (lead, trail) => (text) =>
  Buffer.from(
    [...text].flatMap((letter) =>
      letter.codePointAt(0) < 128
        ? [letter.codePointAt(0)]
        : [lead[0] + randomInt(lead[1] - lead[0]), trail[0] + randomInt(trail[1] - trail[0])],
    ),
  );
const utf32 = (isBig) => (text) =>
  Buffer.concat(
    [...text].map((letter) => {
      const unit = Buffer.alloc(4);
      if (isBig) unit.writeUInt32BE(letter.codePointAt(0));
      else unit.writeUInt32LE(letter.codePointAt(0));
      return unit;
    }),
  );

/** Ways to write a text as bytes. Of old code pages only which bytes they use matters. */
const ENCODINGS = {
  'utf-8': (text) => Buffer.from(text),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
  'utf-32le': utf32(false),
  'utf-32be': utf32(true),
  'windows-1252': singleByte(0x80),
  'iso-8859-1': singleByte(0xa0),
  'koi8-r': singleByte(0xc0),
  'mac-roman': singleByte(0x80),
  'shift-jis': doubleByte([0x81, 0xa0], [0x40, 0x7f]),
  gb18030: doubleByte([0x81, 0xff], [0x40, 0x7f]),
  'any bytes': (text) => Buffer.from([...text].map(() => randomInt(256))),
};
const BOMS = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  'utf-32le': [0xff, 0xfe, 0, 0],
  'utf-32be': [0, 0, 0xfe, 0xff],
};

export const part = {
  name: 'files of any bytes',
  trials: { usual: 100_000, long: 1_000_000 },
  lacking: () => null,
  /** @param {import('../faults.mjs').Run} run */
  async run({ bundle, trials }) {
    const { readStory, cutLines, newBytes } = await import(bundle);
    const wrong = [];
    let opened = 0;
    const names = Object.keys(ENCODINGS);
    for (let trial = 0; trial < trials; trial++) {
      const name = names[trial % names.length];
      const plain = ENCODINGS[name](someText());
      const bytes = trial % 24 < 12 || !BOMS[name] ? plain : Buffer.concat([Buffer.from(BOMS[name]), plain]);
      const told = () => `${name}: ${bytes.toString('hex').slice(0, 200)}`;
      const story = readStory(bytes);
      if (!story.ok) continue;
      opened++;
      const lines = cutLines(story.text);
      const same = newBytes(bytes, story, story, [{ keep: [0, lines.length] }]);
      if (!same.ok || !bytes.equals(same.value.bytes)) wrong.push(`saved unchanged, changed. ${told()}`);
      const at = randomInt(lines.length);
      const { end } = lines[at];
      const edited = newBytes(bytes, story, story, [
        { keep: [0, at] },
        { text: 'Edited.', end },
        { keep: [at + 1, lines.length] },
      ]);
      if (!edited.ok) {
        wrong.push(`an edit was refused (${edited.code}). ${told()}`);
        continue;
      }
      const made = Buffer.from(edited.value.bytes);
      const head = lengthOf(newBytes, bytes, story, [{ keep: [0, at] }]);
      const tail = bytes.length - lengthOf(newBytes, bytes, story, [{ keep: [0, at + 1] }]);
      const keeps =
        made.subarray(0, head).equals(bytes.subarray(0, head)) &&
        made.subarray(made.length - tail).equals(bytes.subarray(bytes.length - tail));
      if (!keeps) wrong.push(`an edit of line ${at} changed other bytes. ${told()}`);
    }
    // 50 MB in one line is more than a story may be: it is refused, and nothing hangs.
    const huge = Buffer.alloc(50_000_000, 'moth ');
    const refused = newBytes(huge, { encoding: 'utf-8', bom: false }, { encoding: 'utf-8', bom: false }, [
      { keep: [0, 1] },
    ]);
    if (refused.ok || refused.code !== 'too-large') wrong.push('50 MB in one line were not refused');
    return { trials, wrong, notes: `${opened} opened, the others refused as no text` };
  },
};

/** How many bytes the kept lines take. */
function lengthOf(newBytes, bytes, story, splices) {
  const made = newBytes(bytes, story, story, splices);
  return made.ok ? made.value.bytes.length : -1;
}
