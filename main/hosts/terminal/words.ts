/** The sentences of the terminal, in English. */
import type { Failure } from '../../../app/contract/result.ts';

/** Says why a story could not be read. `detail` is the data that came with the code. */
export function notRead(code: Failure, file: string, detail?: string): string {
  switch (code) {
    case 'not-found':
      return `${file}: there is no such file.`;
    case 'binary':
      return `${file} is not text.`;
    case 'is-folder':
      return `${file} is a folder.`;
    case 'is-docx':
      return `${file} is a word processor’s file: save it as .txt for now.`;
    case 'not-a-story':
      return `${file} is no story: Galley reads .txt and .md.`;
    case 'too-large':
      return `${file} is larger than Galley reads (${megabytes(detail)}).`;
    case 'not-allowed':
      return `${file}: there is no permission to read it.`;
    default:
      return `${file} could not be read (${code}).`;
  }
}

/** Says why a copy was not written. */
export function notWritten(code: Failure, target: string, detail?: string): string {
  switch (code) {
    case 'exists':
      return `${target} exists already and was left alone: --force writes over it.`;
    case 'is-folder':
      return `${target} is a folder: nothing was written.`;
    case 'not-found':
      return `${target}: its folder is not there.`;
    case 'not-allowed':
      return `${target}: there is no permission to write it.`;
    case 'no-space':
      return `${target}: the disk is full, nothing was written.`;
    case 'not-encodable':
      return `${target}: the story’s encoding lacks a character of the correction (${characterIn(detail)}): nothing was written.`;
    case 'too-large':
      return `${target} would be larger than a story may be (${megabytes(detail)}): nothing was written.`;
    case 'not-confirmed':
      return `${target} was written, but the disk did not confirm it.`;
    default:
      return `${target} could not be written (${code}).`;
  }
}

/** The sentence for a `galley.json` or a `….fixes.json` that cannot be read. `goesOn` says whether the story was checked all the same. */
export function badDecisions(file: string, goesOn: boolean): string {
  const rest = goesOn ? 'checked without it' : 'nothing was written';
  return `${file} cannot be read: ${rest}.`;
}

/** Says that a file of Galley's own cannot be used, and what follows from that. */
export function damagedFile(file: string, damaged: string): string {
  return `${file}: confused words were not checked, as Galley’s ${damaged} is damaged. Install Galley again to mend it.`;
}

/** Says that a dictionary of Galley's own cannot be used, and what follows from that. */
export function badDictionary(file: string, damaged: string): string {
  return `${file}: spelling was not checked, as Galley’s ${damaged} is damaged. Install Galley again to mend it.`;
}

/** The line that says what of a story is not in English and was left alone; none where all of it is. */
export function notEnglish(
  file: string,
  { foreign, isForeign }: { readonly foreign: number; readonly isForeign: boolean },
): string[] {
  if (foreign === 0) return [];
  if (isForeign)
    return [`${file} is not in English, the only language Galley reads: most of it was left alone.`];
  const isOne = foreign === 1;
  return [
    `${file}: ${count(foreign, 'paragraph')} ${isOne ? 'is' : 'are'} not in English and ${isOne ? 'was' : 'were'} left alone.`,
  ];
}

/** `1 flag`, `12,400 flags`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** Text for one line of a terminal: what would move the cursor or colour the rest is shown as a picture of itself. */
export function shown(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, (sign) => {
    const code = sign.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : '�';
  });
}

function megabytes(limit: string | undefined): string {
  return `${Math.round(Number(limit) / (1024 * 1024))} MB`;
}

function characterIn(detail: string | undefined): string {
  const { character } = JSON.parse(detail ?? '{}') as { readonly character?: string };
  return `“${shown(character ?? '')}”`;
}
