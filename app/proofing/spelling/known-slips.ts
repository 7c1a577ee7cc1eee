/**
 * Slips of which everybody knows what is meant, though another word is nearer by the letters: spelled by ear, or made like
 * another word. Ours; `typed meant`.
 */
const PAIRS = `
tounge tongue|tounges tongues|prolly probably|probly probably|trys tries|crys cries|drys dries|flys flies|lable label
lables labels|enuff enough|enuf enough|fone phone|laff laugh|laffed laughed|laffing laughing|thot thought|nite night
tonite tonight|lite light|rite right|wich which|whitch which|sence sense|sargent sergeant|seargent sergeant
seargeant sergeant|momento memento|eyebrown eyebrow|trieing trying|cryed cried|tryed tried|replyed replied
carryed carried|hurryed hurried|worryed worried|payed paid|layed laid|drawed drew|catched caught|teached taught
builded built|runned ran|hitted hit|stucked stuck|bursted burst|shutted shut|costed cost|throwed threw|knowed knew
growed grew|swimmed swam|meaned meant|feeled felt|keeped kept|sleeped slept|sweeped swept|speaked spoke|stealed stole
breaked broke|choosed chose|freezed froze|waked woke|weared wore|teared tore|swinged swung|flinged flung|stinged stung
clinged clung|digged dug|sticked stuck|striked struck|finded found|fighted fought|thinked thought|buyed bought
bringed brought|seeked sought|selled sold|telled told|holded held|standed stood|understanded understood|becomed became
comed came|gived gave|forgived forgave|forgetted forgot|getted got|sitted sat|writed wrote|rided rode|drived drove
hided hid|bited bit|shaked shook|taked took|mistaked mistook|eated ate|beated beat|falled fell|awoked awoke
couldn couldn't|wouldn wouldn't|shouldn shouldn't|didn didn't|doesn doesn't|wasn wasn't|isn isn't|hasn hasn't
hadn hadn't|aren aren't|weren weren't|definatly definitely|definitly definitely|defiantely definitely|alott a_lot
awhole a_whole|anotherone another_one|nomore no_more|neverless nevertheless|suppost supposed|aswer answer
anwser answer|twords towards|towords towards|alil a_little|fimilar familiar|excape escape|expresso espresso
supposably supposedly|heighth height|ect etc|exspect expect|exspecially especially|acrost across|nucular nuclear
mischievious mischievous|perservere persevere`;

/** What is meant by a slip (lower case), `_` already a blank; undefined for any other word. */
export function knownSlip(typed: string): string | undefined {
  return KNOWN.get(typed);
}

const KNOWN: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/[|\n]/)
    .map((pair) => pair.split(' ') as [string, string])
    .map(([typed, meant]) => [typed, meant.replace('_', ' ')]),
);
