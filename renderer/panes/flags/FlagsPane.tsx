/** The pane at the right: the open card, and one row for each decision. */
import { isChecking, useFlags } from '../../store/flags.ts';
import { useActiveStory } from '../../store/stories.ts';
import { flagWords } from '../../words/en-flags.ts';
import { Card } from './Card.tsx';
import { FlagsFoot } from './FlagsFoot.tsx';
import { DecisionRows } from './DecisionRows.tsx';
import { KindFilter } from './KindFilter.tsx';
import './flags-pane.css';

/** Reads everything from the flags store; absent while no story is open. */
export function FlagsPane() {
  const story = useActiveStory();
  const count = useFlags((state) => state.all.length);
  const busy = useFlags((state) => story !== null && isChecking(state, story.id));
  if (!story) return null;
  return (
    <section className="flags-pane" aria-label={flagWords.pane} aria-busy={busy}>
      <h2 className="flags-title">{flagWords.tab(count)}</h2>
      <KindFilter />
      <Card />
      <DecisionRows />
      <FlagsFoot />
    </section>
  );
}
