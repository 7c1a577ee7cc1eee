/** Chips that show one kind of flag at a time. */
import { type Kind, KINDS } from '../../../app/proofing/kinds.ts';
import { setFilter } from '../../store/flag-actions.ts';
import { useFlags } from '../../store/flags.ts';
import { flagWords, KIND_NAMES } from '../../words/en-flags.ts';

/** All kinds that occur, with their numbers; the pressed one is shown. */
export function KindFilter() {
  const counts = useFlags((state) => state.counts);
  const total = useFlags((state) => state.all.length);
  const filter = useFlags((state) => state.filter);
  if (total === 0) return null;
  const present = KINDS.filter((kind) => (counts[kind] ?? 0) > 0).sort((a, b) => order(a) - order(b));
  return (
    <div className="kind-filter" role="group" aria-label={flagWords.filter}>
      <Chip kind={null} count={total} pressed={filter === null} />
      {present.map((kind) => (
        <Chip key={kind} kind={kind} count={counts[kind] ?? 0} pressed={filter === kind} />
      ))}
    </div>
  );
}

/** As the pictures have them: what readers trip over first. */
const FIRST: readonly Kind[] = ['confused', 'punctuation', 'spelling', 'capitals'];
const order = (kind: Kind) =>
  FIRST.includes(kind) ? FIRST.indexOf(kind) : FIRST.length + KINDS.indexOf(kind);

function Chip({ kind, count, pressed }: { kind: Kind | null; count: number; pressed: boolean }) {
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={pressed}
      onClick={() => setFilter(pressed ? null : kind)}
    >
      {kind && <i className={`dot kind-${kind}`} aria-hidden />}
      <b>{count.toLocaleString('en')}</b>
      {kind ? KIND_NAMES[kind] : flagWords.all}
    </button>
  );
}
