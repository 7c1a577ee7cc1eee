/** The kinds of thing a flag can be about, in the order in which the pane lists them. */
export const KINDS = [
  'confused',
  'spelling',
  'grammar',
  'punctuation',
  'capitals',
  'spacing',
  'consistency',
  'style',
] as const;

export type Kind = (typeof KINDS)[number];
