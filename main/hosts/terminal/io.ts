/** The terminal as the commands see it. */
export interface Io {
  /** The folder that relative paths count from. */
  readonly cwd: string;
  /** Writes results. Resolves once more may be written, with false where nobody reads any longer. */
  readonly out: (text: string) => Promise<boolean>;
  /** Writes one line about the work: what failed, how far it is. */
  readonly err: (line: string) => void;
  /** Shows a line that the next one takes the place of; null takes it away. Null where stderr is no terminal. */
  readonly progress: ((line: string | null) => void) | null;
  readonly colours: boolean;
}

/** Between two states of the progress line, in milliseconds. */
const PROGRESS_PAUSE = 80;

/** The process's own terminal. Colours only on a terminal and without NO_COLOR (no-color.org). */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  let gone = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    gone = true;
  });
  let shown = false;
  let shownAt = 0;
  const clear = () => {
    if (shown) stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    cwd: process.cwd(),
    async out(text) {
      if (gone) return false;
      clear();
      if (text !== '' && !stdout.write(text)) {
        await new Promise<void>((resolve) => {
          const done = () => {
            for (const event of ['drain', 'close', 'error']) stdout.off(event, done);
            resolve();
          };
          for (const event of ['drain', 'close', 'error']) stdout.on(event, done);
        });
      }
      return !gone;
    },
    err(line) {
      clear();
      stderr.write(`${line}\n`);
    },
    progress: stderr.isTTY
      ? (line) => {
          if (line === null) return clear();
          const now = performance.now();
          if (now - shownAt < PROGRESS_PAUSE) return;
          clear();
          stderr.write(line);
          shown = true;
          shownAt = now;
        }
      : null,
    colours: stdout.isTTY && !env['NO_COLOR'],
  };
}
