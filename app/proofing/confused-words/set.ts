/** A set of words that are written for one another. Its measured figures are in resources/models/confused-words.json. */
export interface ConfusedSet {
  /** The rule's id is `confused/` and this. */
  readonly id: string;
  /** Lower case with straight apostrophes. */
  readonly members: readonly string[];
  /** Which is which, in at most three sentences; members between `**`. */
  readonly rule: string;
  /** As `Rule.flags`: for the rule's examples, and its tests. */
  readonly flags: readonly (readonly [wrong: string, right: string])[];
  readonly passes: readonly string[];
}
