/** Two drafts of one chapter, for the tests: in the second half of the paragraphs are touched. */

export const FIRST_DRAFT: readonly string[] = [
  'The tram stopped short of the bridge, and the conductor told everybody to walk.',
  'Ilse had the parcel under her coat. It was no heavier than a loaf, but she carried it as if it could spill.',
  '"You there," said the conductor. "Your going the wrong way."',
  '"I know the way," said Ilse.',
  'He shrugged and rang his bell at nobody.',
  'Below the bridge the river had frozen in the night, all but a black strip in the middle where the ferry kept it open.',
  'Two boys was throwing stones at the edge of the ice to hear it sing.',
  'She counted the lamps on the far bank. There ought to have been nine.',
  'There were seven.',
  '"Thats bad," she said aloud.',
  'A woman with a pram looked at her and then quickly at the pram.',
  'On the other side the street climbed between the tanneries, and the smell of them was worse for the cold.',
  'Number forty had no light in it. Ilse knocked any way, three times and then once.',
  'Nothing.',
  'She knocked again.',
  'A window opened above her, no wider than a hand. "Hes gone," said somebody. "Since Tuesday."',
  '"Gone where?"',
  'The window closed.',
  'Ilse stood on the step and thought about Tuesday. On Tuesday the parcel had still been in three pieces.',
  'She could go back over the bridge, and it would be as if she had never come.',
  'She could go to the harbour, and it would not.',
  'The harbour office kept a stove burning for people who waited. Nobody asked them what for.',
  'Old Marten sat beside it with his boots of.',
  '"You look like you seen a ghost," he said.',
  '"I was hoping to see one," said Ilse. "Number forty."',
  'Marten put his boots back on, which took a while, and said nothing until the second lace was tied.',
  '"They came with a list," he said. "It was a short list."',
  'She waited.',
  '"Yours wasnt on it. Not then."',
  'The stove ticked. Outside a crane turned its long neck over the sheds and lowered something that was wrapped in sailcloth.',
  '"Whats in the coat?" said Marten.',
  '"Bread," said Ilse.',
  '"Must be good bread, the way your holding it."',
  'She laughed, and it surprised both of them.',
  'He told her than about the coal boat, and about the mate, who could be talked to before noon and not after.',
  'It was a quarter past eleven by the clock on the wall, and the clock on the wall was slow.',
  'Ilse ran.',
  'The quay was ice from end to end. She ran on the rails, where the grit lay, with one hand on the parcel and one held out.',
  'The mate was leaning on the rail with a pipe that he had forgot to light.',
  '"Two for the islands," she called, and did not know why she had said two.',
  'He looked behind her, up the empty quay.',
  '"Two," he said. "Well. Mind the plank, its steep."',
  'The parcel knocked once against her ribs, like a thing that wakes.',
  'Behind them, one by one, the seven lamps went out.',
];

const TOUCHED: Readonly<Record<number, readonly string[]>> = {
  0: ['The last tram stopped short of the bridge, and the conductor told everybody to get out and walk.'],
  1: [
    'Ilse had the parcel under her coat.',
    'It was no heavier than a loaf, but she carried it as if it could spill, or sing.',
  ],
  4: ['He shrugged.'],
  5: [
    'Below the bridge the river had frozen in the night, all but a black strip where the ferry kept it open.',
  ],
  6: ['Two boys was throwing stones at the ice to hear it sing, and it sang.'],
  8: ['There were seven, and one of these flickered.'],
  10: [],
  11: [
    'On the far side the street climbed between the tanneries, and the smell of them was worse for the cold.',
  ],
  12: [
    'Number forty had no light in it. Ilse knocked any way, three times and then once, as they had agreed.',
  ],
  14: ['She knocked again.', 'A dog answered from the yard behind, and was told to be quiet.'],
  18: ['Ilse stood on the step and thought about Tuesday.'],
  19: ['She could go back over the river, and it would be as if she had never come.'],
  21: ['The harbour office kept a stove for people who waited. Nobody asked them what for, or for how long.'],
  22: ['Old Marten sat so close to it that his socks steamed.'],
  25: ['Marten put on his boots, which took a while, and said nothing until the second lace was tied.'],
  27: [],
  29: ['The stove ticked. Outside a crane lowered something that was wrapped in sailcloth.'],
  32: ['"Must be good bread, then, the way your holding it."'],
  34: ['He told her than about the coal boat, and about its mate, who could be talked to before noon.'],
  37: ['The quay was ice from end to end. She ran on the rails, where the grit lay.'],
  38: ['The mate was leaning on the rail with a pipe that he had forgot to light, and had been for an hour.'],
  41: ['"Two," he said. "Well, then. Mind the plank, its steep."'],
};

/** Paragraphs that the second draft tells in another place: after which one of the first. */
const MOVED: Readonly<Record<number, number>> = { 7: 1, 35: 21 };

export const SECOND_DRAFT: readonly string[] = FIRST_DRAFT.flatMap((_, i) => {
  const own = i in MOVED ? [] : paragraphs(i);
  const come = Object.entries(MOVED).flatMap(([from, after]) =>
    after === i ? paragraphs(Number(from)) : [],
  );
  return [...own, ...come];
});

function paragraphs(i: number): readonly string[] {
  return TOUCHED[i] ?? [FIRST_DRAFT[i] ?? ''];
}
