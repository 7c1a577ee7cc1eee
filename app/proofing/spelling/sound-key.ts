/**
 * A number that words of like sound share: the consonants in order, spelling habits evened out (ph and gh as
 * f, kn as n, soft c as s, tion as shun), vowels only where the word begins with one. After the idea of
 * Philips' Metaphone (1990), much simplified. `word` is lower case.
 */
export function soundKey(word: string): number {
  let key = 0;
  let last = 0;
  const length = word.length;
  for (let i = 0; i < length; i++) {
    const code = word.charCodeAt(i);
    const next = word.charCodeAt(i + 1);
    let sound = 0;
    switch (code) {
      case A:
      case E:
      case I:
      case O:
      case U:
      case Y:
        if (i === 0) sound = A;
        break;
      case B:
        if (!(next !== next && word.charCodeAt(i - 1) === M)) sound = B;
        break;
      case C:
        if (next === H) sound = word.charCodeAt(i - 1) === S || isConsonantAfter(word, i + 2) ? K : CH;
        else if (next === E || next === I || next === Y) sound = isShun(word, i) ? SH : S;
        else sound = K;
        break;
      case D:
        sound = next === G ? 0 : T;
        break;
      case G:
        if (next === H) sound = i + 2 >= length && word.charCodeAt(i - 1) === U ? F : 0;
        else if (next === N && i === 0) sound = 0;
        else if (next === E || next === I || next === Y) sound = J;
        else sound = K;
        break;
      case H:
        if (i === 0) sound = H;
        break;
      case K:
        if (!(i === 0 && next === N)) sound = K;
        break;
      case P:
        sound = next === H ? F : i === 0 && (next === S || next === N) ? 0 : P;
        break;
      case Q:
        sound = K;
        break;
      case S:
        sound = next === H || isShun(word, i) ? SH : S;
        break;
      case T:
        sound = next === H ? TH : next === C && word.charCodeAt(i + 2) === H ? 0 : isShun(word, i) ? SH : T;
        break;
      case V:
        sound = F;
        break;
      case W:
        if (i === 0 && next !== R) sound = W;
        break;
      case X:
        sound = i === 0 ? S : X;
        break;
      case Z:
        sound = S;
        break;
      default:
        if (code > A && code <= Z) sound = code;
    }
    if (sound !== 0 && sound !== last) key = (Math.imul(key, 31) + sound) | 0;
    if (code !== H) last = sound;
  }
  return key;
}

const [A, B, C, D, E, F, G, H, I, J, K] = [97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107];
const [L, M, N, O, P, Q, R, S, T, U, V, W, X, Y, Z] = [
  108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122,
];
const [SH, CH, TH] = [1, 2, 3];

/** tion, sion, cian, cious, tious: the letter before `i` and a vowel sounds as sh. */
function isShun(word: string, i: number): boolean {
  if (word.charCodeAt(i + 1) !== I || i === 0) return false;
  const after = word.charCodeAt(i + 2);
  return after === O || after === A || after === E;
}

function isConsonantAfter(word: string, i: number): boolean {
  const code = word.charCodeAt(i);
  return code === R || code === L;
}
