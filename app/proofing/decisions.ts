import type { Flag } from './flag.ts';
import type { Kind } from './kinds.ts';

/** One row of the pane: all flags that ask the same thing. */
export interface Decision<F extends Flag = Flag> {
  readonly group: string;
  readonly kind: Kind;
  readonly rule: string;
  /** As the first of the flags has it. */
  readonly text: string;
  /** What the row offers first; undefined where there is nothing to offer. */
  readonly replacement: string | undefined;
  readonly count: number;
  readonly flags: readonly F[];
}

/** Flags gathered into decisions: the most places first, and where they are equal, the first in the text. */
export function groupFlags<F extends Flag>(flags: readonly F[]): Decision<F>[] {
  const groups = new Map<string, F[]>();
  for (const flag of flags) {
    const key = `${flag.rule}\n${flag.group}`;
    const group = groups.get(key);
    if (group) group.push(flag);
    else groups.set(key, [flag]);
  }
  const decisions: Decision<F>[] = [];
  for (const members of groups.values()) {
    const first = members[0] as F;
    decisions.push({
      group: first.group,
      kind: first.kind,
      rule: first.rule,
      text: first.text,
      replacement: first.replacements[0],
      count: members.length,
      flags: members,
    });
  }
  return decisions.sort((a, b) => b.count - a.count);
}
