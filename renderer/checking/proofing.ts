/**
 * Sends paragraphs to the proof worker and takes the answers: pulled, never pushed, so that an edit waits for
 * one page of answers at most. Edited paragraphs go first, then those on screen, then the rest in order.
 */
import type { Failure } from '../../app/contract/result.ts';
import type { Facts } from '../../app/proofing/facts.ts';
import type { Flag } from '../../app/proofing/flag.ts';
import type { StoryFacts } from '../../app/proofing/story-facts.ts';
import type { FromProof, PostedParagraph, ToldByStory, ToProof } from './messages.ts';
import { CONFUSED_WORDS, confusedWords, dictionaryText } from './resources.ts';

/** A paragraph to check: the blocks it is made of, with where each lies in the text. */
export interface Unit {
  readonly blocks: readonly { readonly id: string; readonly from: number; readonly to: number }[];
  readonly text: string;
  readonly mask: string | null;
  /** How the paragraph after it begins: a check may look so far. */
  readonly next: string | undefined;
}

/** The key of a unit: its first block. */
export const keyOf = (unit: Unit): string => unit.blocks[0]?.id ?? '';

export interface ProofingWatcher {
  /** The flags of one unit, made from exactly its text, under the newest facts. */
  readonly checked: (unit: Unit, flags: readonly Flag[]) => void;
  /** What the whole story tells, and the units that this concerns, by key. */
  readonly storyRead: (told: ToldByStory, recheck: ReadonlySet<string>) => void;
  readonly progress: (waiting: number) => void;
  readonly failed: (message: string) => void;
  /** A file of Galley's own cannot be used: what needs it is off, the rest works. */
  readonly damaged: (code: Failure, file: string) => void;
}

export interface Proofing {
  readonly setFacts: (facts: Facts, rulesOn: readonly string[]) => void;
  /** Gives the worker a whole story, in place of the one before, with what it told last; nothing is queued by that. */
  readonly open: (units: readonly Unit[], known: StoryFacts | null) => void;
  /** Tells of units that are in the story no more. */
  readonly drop: (keys: readonly string[]) => void;
  /** Puts units in the queue; a unit that begins with the same block takes the place of the older one. */
  readonly queue: (units: readonly Unit[], first: boolean) => void;
  /** The flags that a choice would make all over the story, by the key of their unit. */
  readonly preview: (choice: string, form: string) => Promise<ReadonlyMap<string, readonly Flag[]>>;
  readonly forget: () => void;
  readonly waiting: () => number;
}

/** Units and UTF-16 units of text in one page: about 10 ms of work, so an edit never waits longer. */
const PAGE_UNITS = 80;
const PAGE_TEXT = 40_000;

/** Makes the client with its own worker. */
export function createProofing(watch: ProofingWatcher): Proofing {
  const worker = start();
  let version = 0;
  let ready = false;
  const dialects = new Set<string>();
  let ticket = 0;
  let story = 0;
  let inFlight: { readonly ticket: number; readonly units: readonly Unit[] } | null = null;
  // Insertion order is the order of work; edited units have a queue of their own.
  const edited = new Map<string, Unit>();
  const rest = new Map<string, Unit>();

  const previews = new Map<number, (flags: ReadonlyMap<string, readonly Flag[]>) => void>();

  const post = (message: ToProof) => worker.postMessage(message);

  confusedWords().then(
    (bytes) => worker.postMessage({ say: 'confused-words', bytes } satisfies ToProof, [bytes]),
    () => {
      post({ say: 'confused-words', bytes: null });
      watch.damaged('bad-model', CONFUSED_WORDS);
    },
  );

  function start(): Worker {
    const made = new Worker(new URL('./proof.worker.ts', import.meta.url), { type: 'module' });
    made.onmessage = ({ data }: MessageEvent<FromProof>) => hear(data);
    made.onerror = (event) => {
      event.preventDefault();
      watch.failed(event.message);
    };
    return made;
  }

  function pull(): void {
    if (!ready || inFlight) return;
    const units: Unit[] = [];
    let size = 0;
    for (const waiting of [edited, rest]) {
      for (const [key, unit] of waiting) {
        if (units.length >= PAGE_UNITS || size >= PAGE_TEXT) break;
        waiting.delete(key);
        units.push(unit);
        size += unit.text.length;
      }
    }
    if (units.length === 0) return;
    inFlight = { ticket: ++ticket, units };
    post({ say: 'check', ticket, paragraphs: units.map(posted) });
  }

  function hear(message: FromProof): void {
    if (message.say === 'ready') {
      ready = message.version === version;
      pull();
    } else if (message.say === 'story-read') {
      if (message.story === story) watch.storyRead(message.told, new Set(message.recheck));
    } else if (message.say === 'previewed') {
      previews.get(message.ticket)?.(new Map(message.flags));
      previews.delete(message.ticket);
    } else if (message.say === 'model-failed') {
      watch.damaged(message.code, message.file);
    } else if (message.say === 'rule-failed') {
      watch.failed(`${message.rule}: ${message.message}`);
    } else {
      const done: { ticket: number; units: readonly Unit[] } | null = inFlight;
      inFlight = null;
      if (done?.ticket === message.ticket) {
        // An answer under older facts is asked for again, unless newer text waits already.
        if (message.version !== version) {
          for (const unit of done.units)
            if (!edited.has(keyOf(unit)) && !rest.has(keyOf(unit))) rest.set(keyOf(unit), unit);
        } else done.units.forEach((unit, index) => watch.checked(unit, message.flags[index] ?? []));
      }
      pull();
      watch.progress(waiting());
    }
  }

  function waiting(): number {
    return edited.size + rest.size + (inFlight?.units.length ?? 0);
  }

  return {
    setFacts(facts, rulesOn) {
      version++;
      ready = false;
      post({ say: 'facts', version, facts, rulesOn });
      const { dialect } = facts;
      if (dialects.has(dialect)) return;
      dialects.add(dialect);
      dictionaryText(dialect).then(
        (dictionary) => post({ say: 'dictionary', dialect, dictionary }),
        (error: unknown) => {
          dialects.delete(dialect);
          watch.failed(`dictionary ${dialect}: ${String(error)}`);
        },
      );
    },
    open: (units, known) => post({ say: 'story', story: ++story, paragraphs: units.map(posted), known }),
    drop: (keys) => post({ say: 'gone', keys }),
    queue(units, first) {
      for (const unit of units) {
        const key = keyOf(unit);
        edited.delete(key);
        if (first) {
          rest.delete(key);
          edited.set(key, unit);
        } else rest.set(key, unit);
      }
      watch.progress(waiting());
      pull();
    },
    preview: (choice, form) =>
      new Promise((resolve) => {
        previews.set(++ticket, resolve);
        post({ say: 'preview', ticket, choice, form });
      }),
    forget() {
      edited.clear();
      rest.clear();
      if (inFlight) inFlight = { ticket: inFlight.ticket, units: [] };
    },
    waiting,
  };
}

function posted(unit: Unit): PostedParagraph {
  return { key: keyOf(unit), text: unit.text, mask: unit.mask ?? undefined, next: unit.next };
}
