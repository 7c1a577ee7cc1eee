import { appendFileSync, renameSync, statSync } from 'node:fs';

const LIMIT = 1_000_000;

export interface ErrorLog {
  /** Writes down what went wrong and was dealt with. */
  readonly note: (where: string, error: unknown) => void;
  /** Writes down what nobody expected, and tells the person, once a minute at most. */
  readonly surprise: (where: string, error: unknown) => void;
}

/**
 * The one door for what goes wrong in the host. `file` grows to 1 MB, then begins anew with the old one beside
 * it. It takes messages and stacks, never a story's text. `tell` shows one sentence; `now` is in ms.
 */
export function openErrorLog(file: string, tell: () => void, now: () => number): ErrorLog {
  let toldAt = Number.NEGATIVE_INFINITY;
  const note = (where: string, error: unknown): void => {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const line = `${new Date(now()).toISOString()} ${where} ${said.slice(0, 10_000)}\n`;
    process.stderr.write(line);
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LIMIT) renameSync(file, `${file}.old`);
      appendFileSync(file, line, { mode: 0o600 });
    } catch (unwritten) {
      process.stderr.write(`${String(unwritten)}\n`);
    }
  };
  return {
    note,
    surprise(where, error) {
      note(where, error);
      if (now() - toldAt < 60_000) return;
      toldAt = now();
      tell();
    },
  };
}
