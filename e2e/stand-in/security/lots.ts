import { type Fault, FAULTS } from './faults.ts';

/**
 * The faults in lots that share one copy of the app: no two of one check, and those alone that must be. `alone`
 * gives each its own copy.
 */
export function lots(alone: boolean): Fault[][] {
  const made: Fault[][] = [];
  for (const fault of FAULTS) {
    const fits = (lot: readonly Fault[]) =>
      !lot.some((other) => other.solo || other.noticedBy === fault.noticedBy);
    const lot = alone || fault.solo ? undefined : made.find(fits);
    if (lot) lot.push(fault);
    else made.push([fault]);
  }
  return made;
}
