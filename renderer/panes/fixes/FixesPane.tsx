/** Fixes and questions: chips, the open card, the list, and what answers many at once. */
import { ChevronDown } from 'lucide-react';
import { openDialog } from '../../store/dialogs.ts';
import { setReviewFilter } from '../../store/fix-actions.ts';
import { peopleIn, type ReviewFilter, rowsShown, useFixes } from '../../store/fixes.ts';
import { setView } from '../../store/review-view.ts';
import { useActiveStory } from '../../store/stories.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuChoices } from '../../ui/Menu.tsx';
import { number } from '../../words/en.ts';
import { FIXES, VIEWS } from '../../words/en-fixes.ts';
import { FixRows } from './FixRows.tsx';
import { ReviewCard } from './ReviewCard.tsx';
import './fixes.css';

export function FixesPane() {
  return (
    <>
      <Chips />
      <ReviewCard />
      <FixRows />
      <Foot />
    </>
  );
}

function Chips() {
  const rows = useFixes((state) => state.rows);
  const filter = useFixes((state) => state.filter);
  if (rows.length === 0) return null;
  const counts: readonly (readonly [ReviewFilter, number, string])[] = (
    ['open', 'fixes', 'questions'] as const
  ).map((one) => {
    const n = rowsShown(rows, one).length;
    return [one, n, one === 'open' ? FIXES.chips.open : FIXES.chips[one](n)];
  });
  return (
    <div className="kind-filter" role="group" aria-label={FIXES.filter}>
      {counts.map(([one, n, label]) => (
        <button
          key={one}
          type="button"
          className="chip"
          aria-pressed={filter === one}
          onClick={() => setReviewFilter(one)}
        >
          <b>{number(n)}</b>
          {label}
        </button>
      ))}
    </div>
  );
}

function Foot() {
  const rows = useFixes((state) => state.rows);
  const role = useActiveStory()?.role;
  if (rows.length === 0) return null;
  const first = peopleIn(rows).find(({ fixes }) => fixes > 0);
  return (
    <div className="fixes-foot">
      {role === 'editing' && first !== undefined && (
        <Button onClick={() => openDialog({ kind: 'answer-all', author: first.name })}>
          {FIXES.acceptAllFrom(first.name)}
        </Button>
      )}
      <span className="header-gap" />
      <ViewChoice />
    </div>
  );
}

const VIEW_CHOICES = (['all', 'simple', 'final', 'original'] as const).map((value) => ({
  value,
  label: VIEWS.names[value],
  hint: VIEWS.hints[value],
}));

function ViewChoice() {
  const view = useFixes((state) => state.view);
  return (
    <Menu
      side="top"
      align="end"
      trigger={
        <Button kind="quiet" aria-label={`${VIEWS.label}: ${VIEWS.names[view]}`}>
          {VIEWS.names[view]} <ChevronDown size={13} aria-hidden />
        </Button>
      }
    >
      <MenuChoices label={VIEWS.label} value={view} onChange={setView} choices={VIEW_CHOICES} />
    </Menu>
  );
}
