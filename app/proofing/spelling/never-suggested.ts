/**
 * Slurs and obscenities. Galley never puts one into a writer's text; whoever types one, even with a slip,
 * gets it spelled. In plain letters, so that the list can be read and mended.
 */
const ANYWHERE =
  'fuck shit cunt nigger nigga faggot whore slut pussy twat wank bollock jizz dildo paedophil pedophil'.split(
    ' ',
  );

const STEMS = (
  'arse ass asshole bitch bastard boob bugger clit cock coon cum dago darkey darky dick dyke fag fellatio golliwog gook ' +
  'goy gyp gypo half-breed heeb hebe homo honky injun jap kaffir kike knob kraut masturbat lesbo midget mong mulatto negro ' +
  'negress nip orgasm paki penis piss polack poof poofter poon prick prostitut quadroon raghead rape rapist redskin ' +
  'retard schlong scrotum semen shag shemale skank sodom spastic spaz spic squaw squirt tart tit titty towelhead tranny ' +
  'vagina vulva wetback wog wop yid'
).split(' ');

const ENDINGS = /^(?:s|es|ed|d|er|ers|ing|ings|y|ies|ish|e|es|ion|hole|holes|head|heads|ty|ties|'s)?$/;

/** True where `candidate` must not be offered for `typed`; both lower case. */
export function isNeverSuggested(candidate: string, typed: string): boolean {
  const stem = stemOf(candidate);
  return stem !== undefined && !typed.includes(stem);
}

function stemOf(word: string): string | undefined {
  return ANYWHERE.find((stem) => word.includes(stem)) ?? STEMS.find((stem) => hasStem(word, stem));
}

/** The stem alone or with an ending, its last letter doubled or not: fag, fags, fagged. */
function hasStem(word: string, stem: string): boolean {
  if (!word.startsWith(stem)) return false;
  const rest = word.slice(stem.length);
  return ENDINGS.test(rest) || (rest.charAt(0) === stem.at(-1) && ENDINGS.test(rest.slice(1)));
}
