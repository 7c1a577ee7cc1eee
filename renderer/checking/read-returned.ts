import type { AnswerReturned, ReadReturned } from './returned-messages.ts';

/** Has a file that came back read by a worker of its own, which ends with its answer. */
export function readInWorker(message: ReadReturned): Promise<AnswerReturned> {
  return new Promise((done) => {
    const worker = new Worker(new URL('./returned.worker.ts', import.meta.url), { type: 'module' });
    const end = (answer: AnswerReturned) => {
      worker.terminate();
      done(answer);
    };
    worker.onmessage = ({ data }: MessageEvent<AnswerReturned>) => end(data);
    worker.onerror = (event) => {
      event.preventDefault();
      end({ ok: false, code: 'unexpected', detail: event.message });
    };
    worker.postMessage(message);
  });
}
