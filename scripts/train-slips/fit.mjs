/**
 * Logistic regression over candidates (maximum likelihood of the right one, with AdaGrad steps): changes `weights` in
 * place. A question has candidates `{ isRight, traits, values }`; `firmness` holds each weight to nought. Same input, same
 * weights.
 */
export function fit(questions, weights, firmness, { rounds, step, hold }) {
  const useful = questions.filter(
    ({ candidates }) =>
      candidates.some(({ isRight }) => isRight) && candidates.some(({ isRight }) => !isRight),
  );
  const squares = new Float64Array(weights.length).fill(1e-6);
  const random = randomFrom(7);
  for (let round = 0; round < rounds; round++) {
    shuffle(useful, random);
    for (let at = 0; at < useful.length; at += BATCH) {
      const batch = useful.slice(at, at + BATCH);
      const slopes = slopesOf(batch, weights);
      for (const [trait, slope] of slopes) {
        const held = slope - (firmness[trait] * weights[trait] * hold * batch.length) / useful.length;
        squares[trait] += held * held;
        weights[trait] += (step * held) / Math.sqrt(squares[trait]);
      }
    }
  }
}

const BATCH = 64;

/** The score of a candidate. */
export function scoreOf({ traits, values }, weights) {
  let score = 0;
  for (let i = 0; i < traits.length; i++) score += weights[traits[i]] * values[i];
  return score;
}

function slopesOf(batch, weights) {
  const slopes = new Map();
  for (const { candidates } of batch) {
    const scores = candidates.map((candidate) => scoreOf(candidate, weights));
    const highest = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - highest));
    const all = odds.reduce((sum, odd) => sum + odd, 0);
    const right = odds.reduce((sum, odd, i) => sum + (candidates[i].isRight ? odd : 0), 0);
    candidates.forEach(({ isRight, traits, values }, i) => {
      const pull = (isRight ? odds[i] / right : 0) - odds[i] / all;
      if (Math.abs(pull) < 1e-6) return;
      for (let k = 0; k < traits.length; k++) {
        slopes.set(traits[k], (slopes.get(traits[k]) ?? 0) + pull * values[k]);
      }
    });
  }
  return slopes;
}

function shuffle(items, random) {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
