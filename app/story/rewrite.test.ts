import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode, ENCODINGS, encode, type StoredAs } from './encoding.ts';
import { lineStarts, reencode, rewriteBytes } from './rewrite.ts';
import { applySplices, type Splice } from './splices.ts';
import { cutLines, joinLines, type LineEnd } from './story.ts';

const anyStored = fc.record({ encoding: fc.constantFrom(...ENCODINGS), bom: fc.boolean() });
const anyText = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    ' ',
    'é',
    '“',
    '…',
    '😀',
    '☃',
    'ਊ',
    'ഊ',
    '\n',
    '\r\n',
    '\r',
    '\uD83D',
    '\uDE00',
  ),
  maxLength: 40,
});
const anyEnd = fc.constantFrom<LineEnd>('\n', '\r\n', '\r', '');
const anySplice: fc.Arbitrary<Splice> = fc.oneof(
  fc.record({ keep: fc.tuple(fc.nat(8), fc.nat(8)) }),
  fc.record({
    text: fc.string({ unit: fc.constantFrom('x', 'é', '…', '😀', '☃', '\uD83D', '\uDE00'), maxLength: 5 }),
    end: anyEnd,
  }),
);

function store(text: string, stored: StoredAs): Uint8Array {
  const encoded = encode(text, stored.encoding, stored.bom);
  if (!encoded.ok) throw new Error(`not encodable at ${encoded.at}`);
  return encoded.bytes;
}

it('copies kept lines and encodes new ones', () => {
  const stored = { encoding: 'windows-1252', bom: false } as const;
  const bytes = store('One\r\nTwö\nThree', stored);
  const splices: Splice[] = [{ keep: [0, 1] }, { text: 'Zwei…', end: '\r' }, { keep: [2, 3] }];
  expect(rewriteBytes(bytes, stored, splices)).toEqual({
    ok: true,
    bytes: store('One\r\nZwei…\rThree', stored),
  });
});

it('names the line and the character that the encoding lacks', () => {
  const stored = { encoding: 'windows-1252', bom: false } as const;
  const bytes = store('One\nTwo\n', stored);
  const splices: Splice[] = [
    { keep: [0, 2] },
    { text: 'Three', end: '\n' },
    { text: 'a snowman 😀', end: '\n' },
  ];
  const lacks = { ok: false, reason: 'not-encodable', line: 3, at: 10, character: '😀' };
  expect(rewriteBytes(bytes, stored, splices)).toEqual(lacks);
  expect(reencode(bytes, { encoding: 'utf-8', bom: false }, stored, splices)).toEqual(lacks);
  expect(reencode(bytes, stored, { encoding: 'utf-8', bom: true }, splices)).toEqual({
    ok: true,
    bytes: store('One\nTwo\nThree\na snowman 😀\n', { encoding: 'utf-8', bom: true }),
  });
});

it.each<[string, StoredAs, Splice[]]>([
  ['lines behind the last', { encoding: 'utf-8', bom: false }, [{ keep: [0, 3] }]],
  ['a range that runs backwards', { encoding: 'utf-8', bom: false }, [{ keep: [2, 1] }]],
  ['a BOM that is not there', { encoding: 'utf-8', bom: true }, [{ keep: [0, 2] }]],
  ['half a unit', { encoding: 'utf-16le', bom: false }, [{ keep: [0, 1] }]],
])('refuses %s', (_, stored, splices) => {
  const bytes = store('One\nTwo', { encoding: 'utf-8', bom: false });
  expect(rewriteBytes(bytes, stored, splices)).toEqual({ ok: false, reason: 'bad-splices' });
});

it('finds lines in bytes where they are in the text', () => {
  fc.assert(
    fc.property(anyText, anyStored, (text, stored) => {
      const encoded = encode(text, stored.encoding, stored.bom);
      if (!encoded.ok) return;
      const { bytes } = encoded;
      const starts = lineStarts(bytes, stored);
      const lines = starts
        .slice(1)
        .map((to, i) => decode(bytes.subarray(starts[i], to), stored.encoding, false));
      expect(lines).toEqual(cutLines(text).map((line) => line.text + line.end));
    }),
    { numRuns: 2000 },
  );
});

it('gives what writing the whole text gives', () => {
  fc.assert(
    fc.property(
      anyText,
      anyStored,
      anyStored,
      fc.array(anySplice, { maxLength: 6 }),
      (text, from, to, splices) => {
        const saved = encode(text, from.encoding, from.bom);
        if (!saved.ok) return;
        const lines = applySplices(cutLines(text), splices);
        for (const [target, result] of [
          [from, rewriteBytes(saved.bytes, from, splices)],
          [to, reencode(saved.bytes, from, to, splices)],
        ] as const) {
          if (lines === null) {
            expect(result).toEqual({ ok: false, reason: 'bad-splices' });
            continue;
          }
          const whole = encode(joinLines(lines), target.encoding, target.bom);
          if (whole.ok) expect(result).toEqual(whole);
          else if (result.ok || result.reason !== 'not-encodable') expect(result).toBe('not-encodable');
          else {
            const before = joinLines(lines.slice(0, result.line)).length;
            expect(before + result.at).toBe(whole.at);
            expect(lines[result.line]?.text.slice(result.at)).toContain(result.character);
          }
        }
      },
    ),
    { numRuns: 3000 },
  );
});

it('changes only the bytes of the line that changed', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 2, maxLength: 80 }),
      anyStored,
      fc.nat(),
      (bytes, stored, pick) => {
        const text = decode(bytes, stored.encoding, stored.bom);
        if (text === null) return;
        const lines = cutLines(text);
        const line = pick % lines.length;
        const { end } = lines[line] ?? { end: '' };
        const starts = lineStarts(bytes, stored);
        const splices: Splice[] = [
          { keep: [0, line] },
          { text: 'new words', end },
          { keep: [line + 1, lines.length] },
        ];
        const result = rewriteBytes(bytes, stored, splices);
        if (!result.ok) throw new Error(result.reason);
        const head = bytes.slice(0, starts[line]);
        const tail = bytes.slice(starts[line + 1]);
        expect(result.bytes.slice(0, head.length)).toEqual(head);
        expect(result.bytes.slice(result.bytes.length - tail.length)).toEqual(tail);
        const middle = result.bytes.slice(head.length, result.bytes.length - tail.length);
        expect(decode(middle, stored.encoding, false)).toBe(`new words${end}`);
      },
    ),
    { numRuns: 2000 },
  );
});
