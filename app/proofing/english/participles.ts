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
  return (
    IRREGULAR.has(norm) ||
    isPrefixed(norm) ||
    (norm.length > 3 && norm.endsWith('ed') && !NOT_PARTICIPLES.has(norm))
  );
}

/** "rebuilt", "misread", "overslept": an irregular participle with one of these before it. */
const PREFIXES = ['re', 'mis', 'over', 'out', 'under', 'fore'];
/** With un- most are adjectives (unknown, unpaid), so that only the verbs are listed; "undone" stands above. */
const WITH_UN = new Set('unmade unwound unbound unbent unlearnt unstuck unspun'.split(' '));
/** Words that only look so, and those that are rather nouns or adjectives: resent, outcome, overgrown. */
const NOT_PREFIXED = new Set(
  (
    'resent relent relet relay recast reset rerun outcome outset outlet output outburst outrun outlaid outspoken outgone ' +
    'outworn outborne overcast overrun overlet overset overhung overhit overgrown overblown overborne overfed overlaid ' +
    'overdone underdone undercut underfed underlet underpaid underbred underhung undergrown underground underset ' +
    'undersold underlaid foreground forethought foregone forerun'
  ).split(' '),
);

function isPrefixed(norm: string): boolean {
  if (norm.startsWith('un') && !norm.startsWith('under')) return WITH_UN.has(norm);
  return (
    !NOT_PREFIXED.has(norm) &&
    PREFIXES.some((prefix) => norm.startsWith(prefix) && IRREGULAR.has(norm.slice(prefix.length)))
  );
}
