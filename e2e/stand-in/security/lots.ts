import { type Fault, FAULTS } from './faults.ts';

/**
 * The faults in lots that share one copy of the app: of one check only those whose complaints can be told apart, and
 * those alone that must be. `alone` gives each its own copy.
 */
export function lots(alone: boolean): Fault[][] {
  const made: Fault[][] = [];
  for (const fault of FAULTS) {
    const fits = (lot: readonly Fault[]) => !lot.some((other) => other.solo || isAlike(other, fault));
    const lot = alone || fault.solo ? undefined : made.find(fits);
    if (lot) lot.push(fault);
    else made.push([fault]);
  }
  return made;
}

/** Whether one complaint could be about either. */
function isAlike(one: Fault, other: Fault): boolean {
  if (one.noticedBy !== other.noticedBy) return false;
  return one.says === undefined || other.says === undefined || one.says === other.says;
}
