/** Past participles that do not end in -ed. */
const IRREGULAR = new Set(
  (
    'been had done gone seen come become made known taken given found left told thought said got gotten heard felt ' +
    'kept held brought bought caught taught fought sought met sat stood lost won begun run put set let cut hit hurt ' +
    'shut cost split burst spent sent built lent bent meant slept wept swept crept leapt dealt dreamt learnt burnt ' +
    'spelt paid laid read led fed fled bled bred sped slid hid hidden bitten written ridden risen driven broken ' +
    'spoken stolen woken chosen frozen forgotten forgiven fallen eaten beaten grown flown blown thrown drawn shown ' +
    'worn torn born borne sworn swum sung rung sunk drunk stuck struck stung swung hung flung clung spun dug shot ' +
    'lit sold bound wound ground understood withdrawn overcome overheard undone mistaken shaken forsaken woven slain ' +
    'proven sewn sown mown hewn strewn lain shone trodden sprung shrunk stricken went ran saw took swore knew gave ' +
    'wrote drove broke spoke chose ate fell drew wore'
  ).split(' '),
);

const NOT_PARTICIPLES = new Set(
  'bed red shed sled indeed need seed speed weed hundred breed creed greed deed reed feed'.split(' '),
);

/**
 * True for words that can follow "have": regular ones by their ending, irregular ones by list. Past tenses
 * that people write there (have went) count too.
 */
export function isParticiple(norm: string): boolean {
  return IRREGULAR.has(norm) || (norm.length > 3 && norm.endsWith('ed') && !NOT_PARTICIPLES.has(norm));
}
