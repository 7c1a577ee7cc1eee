import type { Dialect, StyleSheet } from '../facts.ts';

/** The choice of American or British spelling; it stands beside the style sheet, for the speller asks for it too. */
export const DIALECT = 'dialect';

/** The style sheet of a work with its dialect on it, where somebody chose one. */
export function styleSheetOf(
  decided: { readonly styleSheet: StyleSheet; readonly dialect?: Dialect | undefined },
  dialect: Dialect | undefined = decided.dialect,
): StyleSheet {
  return dialect === undefined ? decided.styleSheet : { ...decided.styleSheet, [DIALECT]: dialect };
}
