/** What rules found: the open card, and one row for each decision. */
import { Card } from './Card.tsx';
import { FlagsFoot } from './FlagsFoot.tsx';
import { DecisionRows } from './DecisionRows.tsx';
import { KindFilter } from './KindFilter.tsx';
import './flags-pane.css';

/** Reads everything from the flags store; stands behind the first tab of the pane. */
export function FlagsPane() {
  return (
    <>
      <KindFilter />
      <Card />
      <DecisionRows />
      <FlagsFoot />
    </>
  );
}
