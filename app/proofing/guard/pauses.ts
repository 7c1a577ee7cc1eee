/** Sentences whose two-dot pauses are not settled yet. Marked as in `slips.ts`. */
export const PAUSES: readonly string[] = [
  "I don't know«..→...» I just don't.",
  '“Wait«..→...» where did the door go?”',
  '"Well«..→...» «its→it\'s» a long story," said the cat.',
  '"I was late«..→...» «its→it\'s» part of my charm," he said.',
  'He looked at me«..→...» and I looked away.',
  'What was that?«..→...»',
  'And that was the end«..→...»',
  '"«Your→You\'re»«..→...» alive," she said.',
  '“Maybe«..→...» maybe not,” Nimmer said.',
];
