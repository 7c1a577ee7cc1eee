import { type DecisionChange, type Decisions, NO_DECISIONS } from './shapes.ts';

const LISTS = ['words', 'cast', 'notNames', 'rulesOff'] as const;

/** `decisions` after one change: lists sorted and without doubles, choices by name. */
export function changeDecisions(
  decisions: Decisions,
  { add, remove, dialect, styleSheet }: DecisionChange,
): Decisions {
  const lists = Object.fromEntries(
    LISTS.map((list) => {
      const gone = new Set(remove?.[list]);
      const words = new Set([...decisions[list].filter((word) => !gone.has(word)), ...(add?.[list] ?? [])]);
      return [list, [...words].sort()];
    }),
  );
  const nextDialect = dialect === undefined ? decisions.dialect : (dialect ?? undefined);
  return {
    ...NO_DECISIONS,
    ...lists,
    ...(nextDialect === undefined ? {} : { dialect: nextDialect }),
    styleSheet: chosenOf({ ...decisions.styleSheet, ...styleSheet }),
  };
}

function chosenOf(choices: Readonly<Record<string, string | null>>): Record<string, string> {
  const chosen: Record<string, string> = {};
  for (const choice of Object.keys(choices).sort()) {
    const form = choices[choice];
    if (form !== null && form !== undefined) chosen[choice] = form;
  }
  return chosen;
}
