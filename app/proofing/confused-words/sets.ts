/** The members of each confused set, lower case with straight apostrophes. */
export const CONFUSED_SETS = {
  its: ['its', "it's"],
  your: ['your', "you're"],
  their: ['their', 'there', "they're"],
} as const;

export type ConfusedSetId = keyof typeof CONFUSED_SETS;
