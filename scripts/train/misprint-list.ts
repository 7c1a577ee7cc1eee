/** By book: the keys of places that a person has read and found misprinted or misspelt on purpose, see `wordsAround`. */
export const MISPRINTS: Readonly<Record<string, string>> = {
  'agatha-christie_the-secret-of-chimneys': '7eb2ec56',
  'e-e-smith_triplanetary': '92bc3daa',
  'f-scott-fitzgerald_short-fiction': 'ad13f4ea',
  'h-beam-piper_short-fiction': '9d67741a',
  'harry-harrison_short-fiction': '247317bc 59f60b4d 798174da',
  'l-m-montgomery_anne-of-the-island': '4a7cbc5f e19b0fc1',
  'mack-reynolds_short-fiction': 'ceb0d812',
  'o-henry_short-fiction': 'a20696b9',
  'p-g-wodehouse_a-damsel-in-distress': '7350f973 aa151db7 ee9e498e',
  'ray-bradbury_short-fiction': '782fee65',
  'saki_short-fiction': '16680d1d 34c66343 89f7d7f7',
};
