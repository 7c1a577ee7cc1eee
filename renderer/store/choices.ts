/** What a person does with the style sheet: settle a choice everywhere at once, change it, take it back. */
import type { DecisionChange } from '../../app/contract/shapes.ts';
import { DIALECT } from '../../app/proofing/consistency/style-sheet.ts';
import type { Dialect } from '../../app/proofing/facts.ts';
import { SETTLE } from '../words/en-choices.ts';
import { placesOfChoice } from './checking.ts';
import { decide } from './decide.ts';
import { applyPlaces } from './flag-actions.ts';
import { say } from './notices.ts';

/** Changes all places of the story that are written otherwise, as one undo, and remembers the choice for the work. */
export async function settleChoice(choice: string, form: string): Promise<void> {
  const places = await placesOfChoice(choice, form);
  const changed = applyPlaces(
    places.flatMap((flag) => flag.replacements.slice(0, 1).map((after) => ({ flag, after }))),
  );
  say({ text: SETTLE.changed(changed) });
  await decide(changeOf(choice, form));
}

/** Nothing is decided any more; the text stays as it is. */
export async function takeChoiceBack(choice: string): Promise<void> {
  await decide(changeOf(choice, null));
}

function changeOf(choice: string, form: string | null): DecisionChange {
  if (choice === DIALECT) return { dialect: form as Dialect | null };
  return { styleSheet: { [choice]: form } };
}
