/** A name that the story uses, or a word it has made, to be taken into its cast or its words. */
export interface NameCandidate {
  /** Without possessive or plural; two words where they always stand together. */
  readonly name: string;
  /** How many places it has, possessives and plurals among them. */
  readonly count: number;
}
