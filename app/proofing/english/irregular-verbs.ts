/** One irregular verb: the forms of "go, went, gone". */
export interface IrregularVerb {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
}

/** Base, past and participle; verbs with two participles have the one that American editors prefer. */
const FORMS = `
  arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|
  begin began begun|bend bent bent|bet bet bet|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|
  break broke broken|breed bred bred|bring brought brought|build built built|burst burst burst|buy bought bought|
  cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|
  creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|
  drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|
  find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten|
  forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone|grind ground ground|
  grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|
  hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|leap leapt leapt|
  leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|
  mean meant meant|meet met met|mistake mistook mistaken|overcome overcame overcome|overhear overheard overheard|
  overtake overtook overtaken|pay paid paid|put put put|quit quit quit|read read read|ride rode ridden|
  ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|
  send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|
  shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|
  speak spoke spoken|spend spent spent|spin spun spun|split split split|spread spread spread|spring sprang sprung|
  stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|stride strode stridden|
  strike struck struck|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|
  teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|tread trod trodden|
  undergo underwent undergone|understand understood understood|undertake undertook undertaken|wake woke woken|
  wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|
  wring wrung wrung|write wrote written`;

/** The irregular verbs that stories use. */
export const IRREGULAR_VERBS: readonly IrregularVerb[] = FORMS.trim()
  .split(/\|\s*/)
  .map((line) => {
    const [base = '', past = '', participle = ''] = line.split(' ');
    return { base, past, participle };
  });

const PAST_OF = new Map(IRREGULAR_VERBS.map(({ base, past }) => [base, past]));
const PARTICIPLE_OF = new Map(IRREGULAR_VERBS.map(({ base, participle }) => [base, participle]));
const BASE_OF = new Map(
  IRREGULAR_VERBS.filter(({ base, past }) => base !== past).map(({ base, past }) => [past, base]),
);
BASE_OF.set('were', 'be');

/** The past form of an irregular verb given its base: `go` → `went`; undefined for other words. */
export function irregularPast(base: string): string | undefined {
  return PAST_OF.get(base);
}

/** The base of an irregular past form that differs from it: `went` → `go`; undefined for other words. */
export function irregularBase(past: string): string | undefined {
  return BASE_OF.get(past);
}

/** The participle of an irregular verb given its base: `go` → `gone`; undefined for other words. */
export function irregularParticiple(base: string): string | undefined {
  return PARTICIPLE_OF.get(base);
}
