import { expect, it } from 'vitest';
import { encode } from '../encoding.ts';
import { readStory } from './lines.ts';

const bytesOf = (text: string, encoding: 'utf-8' | 'windows-1252' | 'utf-16le', bom = false) => {
  const encoded = encode(text, encoding, bom);
  return encoded.ok ? encoded.bytes : new Uint8Array();
};

it('reads a story and says how it is stored', () => {
  expect(readStory(bytesOf('“Well…”\r\n', 'utf-8', true))).toEqual({
    ok: true,
    text: '“Well…”\r\n',
    encoding: 'utf-8',
    bom: true,
    guessed: false,
  });
});

it('takes the encoding that the writer chose, and its BOM where there is one', () => {
  const bytes = bytesOf('Café', 'utf-8');
  expect(readStory(bytes, 'windows-1252')).toMatchObject({ text: 'CafÃ©', guessed: false });
  expect(readStory(bytesOf('Café', 'utf-16le', true), 'utf-16le')).toMatchObject({ text: 'Café', bom: true });
});

it('refuses what is no text, or none in the chosen encoding', () => {
  expect(readStory(new Uint8Array(9))).toEqual({ ok: false, code: 'binary' });
  expect(readStory(bytesOf('Café', 'windows-1252'), 'utf-8')).toEqual({ ok: false, code: 'binary' });
  expect(readStory(bytesOf('odd', 'utf-8'), 'utf-16le')).toEqual({ ok: false, code: 'binary' });
});
