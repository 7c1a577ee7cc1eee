// Texts that nobody writes and that a program meets all the same: pasted logs, broken exports, a cat on the keys.
// Each as a paragraph of about so many UTF-16 units, without a line break.

const EXAMPLES = 'their there your its then to of i he said that had the boy she and who were';

/** Name → the text at a length. */
export const WORST_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'one word': repeat('that '),
  'one small i': repeat('i '),
  'one letter without blanks': repeat('a'),
  'words without blanks': repeat('andthenheran'),
  'words joined by apostrophes': repeat("it's'"),
  'words joined by hyphens': repeat('well-known-'),
  'one stretched word': (length) => `n${'o'.repeat(length)}`,
  capitals: repeat('THAT IS IT '),
  'a capital on every word': repeat('The Boy Ran '),
  'no stop': repeat(`${EXAMPLES} `),
  'commas and no stop': repeat(`${EXAMPLES.replaceAll(' ', ', ')}, `),
  'an open speech without stop': (length) => `"${repeat(`${EXAMPLES} `)(length)}`,
  'short speeches': repeat('"Go." he said. '),
  'speeches run together': repeat('"Go" "No" '),
  'closing marks only': repeat('go." '),
  'opening marks only': repeat('“go '),
  'opening straight marks only': repeat('"go '),
  'single marks only': repeat("'go "),
  'mixed marks': repeat('“\'‘"go '),
  'a run of double marks': repeat('"'),
  'a run of apostrophes': repeat("'"),
  'a run of curly marks': repeat('“”'),
  'a run of dots': repeat('.'),
  'dots and blanks': repeat('. '),
  'two dots after every word': repeat('so.. '),
  'dots and calls': repeat('!..?'),
  'calls and questions': repeat('?!'),
  'all punctuation': repeat('.,;:!?()[]{}*_~#/\\|<>=+&%$@^"\'`-–—…'),
  'a run of hyphens': repeat('-'),
  'dashes and blanks': repeat('— '),
  'hyphens between words': repeat('so - no -- so-'),
  'brackets that open': repeat('('),
  asterisks: repeat('*so '),
  blanks: (length) => `a${' '.repeat(length)}b`,
  'blanks of all kinds': repeat(' \t\u00a0\u2003'),
  'blanks before marks': repeat('so  ,'),
  digits: repeat('7'),
  'numbers with marks': repeat('1,000.00:'),
  emoji: repeat('👩‍👩‍👧‍👦🐉🏳️‍🌈'),
  'emoji between words': repeat('so 🐉 no🐉'),
  'one letter with marks on it': (length) => `e${'\u0301'.repeat(length)}`,
  'letters with marks on them': repeat('e\u0301\u0323 '),
  'unseen characters': repeat('a\u200b\u00ad'),
  'halves of characters': repeat('\ud83d \udc09'),
  'addresses cut short': repeat('www.a.'),
  'dots between letters': repeat('a.b'),
  'at signs': repeat('a@'),
  protocols: repeat('http://'),
  German: repeat('Der alte Mann saß am Hafen und zählte die Schiffe. '),
  Greek: repeat('Ο γέρος καθόταν στο λιμάνι και μετρούσε τα πλοία. '),
  Chinese: repeat('老人坐在港口数着船。'),
  Arabic: repeat('كان الرجل العجوز يجلس في الميناء. '),
};

function repeat(part: string): (length: number) => string {
  return (length) => part.repeat(Math.ceil(length / part.length));
}

/** What a rule is about, again and again, and no sentence ever ends: its own wrong examples without their stops. */
export function withoutEnd(wrongs: readonly string[], length: number): string {
  const part = wrongs.map((wrong) => wrong.replace(/[.!?]+(?=["”’']?$)/, '')).join(' ');
  return repeat(`${part} `)(length);
}
