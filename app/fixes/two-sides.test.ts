import { expect, it } from 'vitest';
import { textOf } from './flat-text.ts';
import { newLetters, randomEdit, randomFrom, randomLines, trials } from './random-edits.ts';
import { startReview } from './review.ts';
import { trackEdit } from './track-edit.ts';
import { toBase, toCurrent } from './two-sides.ts';

it('names the same place in both texts', () => {
  for (let seed = 1; seed <= trials(300); seed++) {
    const random = randomFrom(seed);
    const letters = newLetters();
    let review = startReview(randomLines(random, letters));
    for (let i = 0, count = random(9); i < count; i++) {
      const edit = randomEdit(textOf(review.current), random, letters, ['insert', 'delete', 'replace'], []);
      review = trackEdit(review, edit, { author: 'Pell', at: i });
    }
    const [base, current] = [textOf(review.base), textOf(review.current)];
    // Every character stands once: one that both texts have shows which places belong together.
    for (let at = 0; at < base.length; at++) {
      const there = current.indexOf(base[at] as string);
      const place = toCurrent(review, at);
      expect(place, `seed ${seed}`).toBeLessThanOrEqual(current.length);
      if (base[at] === '\n' || there < 0) continue;
      expect(place, `seed ${seed}`).toBe(there);
      expect(toBase(review, there), `seed ${seed}`).toBe(at);
    }
    expect(toCurrent(review, base.length)).toBe(current.length);
    expect(toBase(review, current.length)).toBe(base.length);
  }
});
