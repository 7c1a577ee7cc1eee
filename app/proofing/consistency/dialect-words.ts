import type { Dialect } from '../facts.ts';

/** What one dialect writes where the other writes something else; small letters. */
export interface DialectWord {
  readonly dialect: Dialect;
  readonly other: string;
}

const words = (list: string) => list.trim().split(/\s+/);

/** Stems with American -or, British -our, and what follows them. */
const OUR = words(`
  arb ard arm behavi cand clam col demean discol dishon endeav fav ferv flav harb hon hum lab misdemean neighb od parl
  ranc rig rum savi sav splend succ tum val vap vig`);
const AFTER_OUR = words(
  '- s ed ing er ers ful fully less able ably ite ites hood hoods y ies ly al ally edly ism ings',
);

/** Verbs with American -l-, British -ll-. */
const LL = words(`
  bevel channel chisel counsel dial drivel duel enamel fuel funnel gambol gravel grovel jewel kennel label
  level libel marvel model panel pedal pummel quarrel revel rival shovel shrivel signal snivel spiral stencil swivel
  total travel tunnel unravel`);
const AFTER_L = words('ed ing er ers ous ously ings');

/** American | British, with what may follow both. */
const PAIRS = `
center|centre s
centered|centred
centering|centring
center|centre s
fiber|fibre s
liter|litre s
luster|lustre
meager|meagre
miter|mitre s
ocher|ochre
saber|sabre s
scepter|sceptre s
somber|sombre ly
specter|spectre s
caliber|calibre
theater|theatre s
maneuver|manoeuvre s d
maneuvering|manoeuvring
defense|defence s less
offense|offence s
pretense|pretence s
analyze|analyse s d r
analyzing|analysing
paralyze|paralyse s d
paralyzing|paralysing
catalyze|catalyse s d
catalog|catalogue s
cataloged|catalogued
analog|analogue
airplane|aeroplane s
aluminum|aluminium
mold|mould s y ed ing er
molt|moult s ed ing
smolder|smoulder s ed ing
plow|plough s ed ing
mustache|moustache s d
skeptic|sceptic s al ally ism
cozy|cosy
cozier|cosier
coziness|cosiness
anemic|anaemic
hemorrhage|haemorrhage s
leukemia|leukaemia
fetus|foetus es
diarrhea|diarrhoea
drafty|draughty
sulfur|sulphur ous
jewelry|jewellery
woolen|woollen s
skillful|skilful ly
willful|wilful ly
fulfill|fulfil s ment
enroll|enrol s ment
distill|distil s
instill|instil s
appall|appal s
artifact|artefact s
pedophile|paedophile s
rumormonger|rumourmonger s
tranquility|tranquillity
sniveling|snivelling
councilor|councillor s
checkered|chequered`;

/** Verbs with American -ize and British -ise or -ize; without the e. */
const ISE = words(`
  agonis antagonis apologis authoris brutalis capitalis categoris characteris civilis colonis criticis crystallis demonis
  dramatis emphasis energis equalis familiaris fantasis fertilis finalis fraternis galvanis generalis harmonis hospitalis
  humanis hypnotis idealis idolis immobilis immortalis itemis jeopardis legalis localis magnetis materialis maximis
  memoris mesmeris minimis mobilis modernis monopolis moralis neutralis normalis optimis organis ostracis oxidis patronis
  penalis personalis philosophis polaris popularis prioritis publicis pulveris rationalis realis recognis reorganis
  revolutionis romanticis sanitis scandalis scrutinis socialis specialis stabilis standardis sterilis stigmatis
  subsidis summaris symbolis sympathis synchronis synthesis tantalis terroris theoris tranquillis traumatis tyrannis
  utilis vandalis vaporis verbalis victimis visualis vocalis disorganis unrecognis`);
const AFTER_ISE = words('e es ed ing er ers able ably ation ations ingly edly');

function pairsOf(): [american: string, british: string][] {
  const pairs: [string, string][] = [];
  for (const stem of OUR) {
    for (const end of AFTER_OUR) {
      const after = end === '-' ? '' : end;
      pairs.push([`${stem}or${after}`, `${stem}our${after}`]);
    }
  }
  for (const stem of LL) {
    for (const after of AFTER_L) pairs.push([`${stem}${after}`, `${stem}l${after}`]);
  }
  for (const line of PAIRS.trim().split('\n')) {
    const [pair = '', ...ends] = line.split(' ');
    const [american = '', british = ''] = pair.split('|');
    for (const end of ['', ...ends]) pairs.push([american + end, british + end]);
  }
  return pairs;
}

/** Words that are right in one dialect alone, with what the other writes. */
export const DIALECT_WORDS: ReadonlyMap<string, DialectWord> = new Map(
  pairsOf().flatMap(([american, british]): [string, DialectWord][] => [
    [american, { dialect: 'en-US', other: british }],
    [british, { dialect: 'en-GB', other: american }],
  ]),
);

/** Words in -ize and in -ise, with the other. British takes both, American the first. */
export const ISE_WORDS: ReadonlyMap<string, { readonly form: '-ize' | '-ise'; readonly other: string }> =
  new Map(
    ISE.flatMap((stem) =>
      AFTER_ISE.flatMap((after): [string, { form: '-ize' | '-ise'; other: string }][] => {
        const british = stem + after;
        const american = `${stem.slice(0, -1)}z${after}`;
        return [
          [american, { form: '-ize', other: british }],
          [british, { form: '-ise', other: american }],
        ];
      }),
    ),
  );
