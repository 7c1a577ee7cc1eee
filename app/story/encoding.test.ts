import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Encoding as EncodingShape } from '../contract/shapes.ts';
import { decode, ENCODINGS, encode, guessEncoding, hasBom } from './encoding.ts';

const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const stored = (text: string, encoding: (typeof ENCODINGS)[number], bom = false) => {
  const encoded = encode(text, encoding, bom);
  if (!encoded.ok) throw new Error(`not encodable at ${encoded.at}`);
  return encoded.bytes;
};

/** Texts as files have them: any characters, any line ends, lone surrogates now and then. */
const anyText = fc.string({
  unit: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('a', ' ', 'é', '“', '…', '\n', '\r\n', '\r', '😀', '\uFEFF') },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.constantFrom('\uD83D', '\uDE00') },
  ),
  maxLength: 60,
});
const anyStored = fc.record({ encoding: fc.constantFrom(...ENCODINGS), bom: fc.boolean() });

it('has the encodings of the contract', () => {
  expect(ENCODINGS).toEqual(EncodingShape.options);
});

it.each([
  ['nothing', ascii(''), 'utf-8', false, false],
  ['plain English', ascii('The lamp went out.\n'), 'utf-8', false, false],
  ['a page feed and a tab', ascii('One\f\tTwo\v'), 'utf-8', false, false],
  ['UTF-8', stored('“Café,” she said… 😀', 'utf-8'), 'utf-8', false, false],
  ['UTF-8 with BOM', stored('Café', 'utf-8', true), 'utf-8', true, false],
  ['a BOM alone', stored('', 'utf-8', true), 'utf-8', true, false],
  ['a BOM before broken UTF-8', ascii('\xef\xbb\xbfa\xff'), 'windows-1252', false, true],
  ['UTF-16 with BOM', stored('Café', 'utf-16le', true), 'utf-16le', true, false],
  ['UTF-16 big-endian with BOM', stored('Café', 'utf-16be', true), 'utf-16be', true, false],
  ['UTF-16 without BOM', stored('“Well…” he said.\r\n', 'utf-16le'), 'utf-16le', false, true],
  ['UTF-16 big-endian without BOM', stored('“Well…” he said.\r\n', 'utf-16be'), 'utf-16be', false, true],
  ['Windows-1252', stored('“Café…”', 'windows-1252'), 'windows-1252', false, true],
  ['half a character at the end', ascii('The lamp went out\xe2\x80'), 'windows-1252', false, true],
  ['a stray control character', ascii('The lamp\x1e went out.'), 'utf-8', false, false],
] as const)('guesses %s', (_, bytes, encoding, bom, guessed) => {
  expect(guessEncoding(bytes)).toEqual({ encoding, bom, guessed });
});

it.each([
  ['a NUL in ASCII', ascii('The lamp\0 went out.')],
  ['the start of a picture', ascii('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0')],
  ['many control characters', ascii('\x01\x02\x03\x04 some words \x05\x06')],
  ['UTF-32', ascii('\xff\xfe\0\0A\0\0\0b\0\0\0')],
  ['UTF-16 with half a unit', ascii('\xff\xfeA\0b\0c')],
  ['zeros', new Uint8Array(64)],
])('takes %s for no text', (_, bytes) => {
  expect(guessEncoding(bytes)).toBeNull();
});

it.each([
  ['an overlong slash', '\xc0\xaf'],
  ['an overlong three-byte form', '\xe0\x80\xaf'],
  ['an overlong four-byte form', '\xf0\x80\x80\xaf'],
  ['a surrogate', '\xed\xa0\x80'],
  ['above U+10FFFF', '\xf4\x90\x80\x80'],
  ['a lone continuation', 'a\x80'],
  ['a cut sequence', '\xf0\x9f\x98'],
  ['0xFE', '\xfe'],
])('refuses %s as UTF-8', (_, bytes) => {
  expect(decode(ascii(bytes), 'utf-8', false)).toBeNull();
  expect(guessEncoding(ascii(`Some words ${bytes}`))?.encoding).toBe('windows-1252');
});

it('refuses a BOM that is not there', () => {
  expect(decode(ascii('abc'), 'utf-8', true)).toBeNull();
  expect(decode(ascii('abcd'), 'utf-16be', true)).toBeNull();
});

it('reads Windows-1252 as browsers do', () => {
  const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
  const bytes = Uint8Array.from({ length: 256 }, (__, i) => i);
  const text = decode(bytes, 'windows-1252', false);
  expect(text?.slice(0x80, 0xa0)).toBe(high);
  expect(ascii((text?.slice(0, 0x80) ?? '') + (text?.slice(0xa0) ?? ''))).toEqual(
    bytes.filter((byte) => byte < 0x80 || byte >= 0xa0),
  );
});

it.each([
  ['abc\uD83Dd', 'utf-8', 3],
  ['abc\uDE00', 'utf-8', 3],
  ['😀\uD83D', 'utf-8', 2],
  ['Café 😀', 'windows-1252', 5],
  ['naïve “words” ☃', 'windows-1252', 14],
  ['\u0080', 'windows-1252', 0],
] as const)('says where %j cannot be %s', (text, encoding, at) => {
  expect(encode(text, encoding, false)).toEqual({ ok: false, at });
});

it('keeps the bytes of any file, whatever it is read as', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), anyStored, (bytes, { encoding, bom }) => {
      const text = decode(bytes, encoding, bom);
      if (text === null) return;
      expect(encode(text, encoding, bom)).toEqual({ ok: true, bytes });
    }),
    { numRuns: 3000 },
  );
});

it('keeps every text that the encoding can hold', () => {
  fc.assert(
    fc.property(anyText, anyStored, (text, { encoding, bom }) => {
      const encoded = encode(text, encoding, bom);
      if (encoded.ok) expect(decode(encoded.bytes, encoding, bom)).toBe(text);
      else expect(encode(text.slice(0, encoded.at), encoding, bom).ok).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it('decodes UTF-8 exactly where the platform does', () => {
  const byPlatform = (bytes: Uint8Array) => {
    try {
      return decodeURIComponent(
        Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
      );
    } catch {
      return null;
    }
  };
  const pieces = fc.oneof(
    fc.constantFrom(
      'a',
      '\xc3\xa9',
      '\xe2\x80\xa6',
      '\xf0\x9f\x98\x80',
      '\xed\xa0\x80',
      '\xe0\x9f',
      '\xf4\x90',
    ),
    fc.integer({ min: 0x7f, max: 0xff }).map((byte) => String.fromCharCode(byte)),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
      const bytes = ascii(parts.join(''));
      expect(decode(bytes, 'utf-8', false)).toBe(byPlatform(bytes));
    }),
    { numRuns: 5000 },
  );
});

it('guesses an encoding that gives the bytes back, or none', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        anyText.map((text) => stored(text, 'utf-16le')),
      ),
      (bytes) => {
        const guess = guessEncoding(bytes);
        if (guess === null) return;
        const text = decode(bytes, guess.encoding, guess.bom);
        expect(text).not.toBeNull();
        expect(encode(text ?? '', guess.encoding, guess.bom)).toEqual({ ok: true, bytes });
        expect(hasBom(bytes, guess.encoding) || !guess.bom).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
});

it('reads texts longer than any stack', () => {
  const text = 'A line — with a dash.\n'.repeat(400_000);
  for (const encoding of ENCODINGS) {
    const bytes = stored(text, encoding);
    expect(decode(bytes, encoding, false) === text).toBe(true);
  }
});
