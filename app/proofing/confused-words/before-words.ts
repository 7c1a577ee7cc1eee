/**
 * Words by what follows them: a possessive (of your, lost their) or a pronoun with its verb (because it's, think you're).
 * Sorted as the words of `after-words.ts` are, from the same books.
 */
const LISTS: readonly (readonly [weight: number, words: string])[] = [
  [
    3.5,
    `
    about accept across admire against alter amid amidst among amongst answer appreciate are asked
    asking at atop awards bared bases be bear become been beg began begin behind beneath besides between
    beyond bless blew both break breaking bring broke brought buy by call carried carry cast catch
    caught change changed choose chopped closed continue continued cover covers cried cut despite do
    does doing done down draw drew dropped during earn eat eating enjoy enjoyed entered excuse explain
    express expressed fill finish finished flap flapped flapping follow following forgive from gave get
    getting give given got grabbed had half has have having he's held here's hold holding hurt i'm in
    including inside into is isn't it's join just keep keeping kept killed laid lay leave leaving left
    let licked lift lifted lose losing lost lowered made make makes making mark meet met need not o of
    off on onto open opened over paid pardon pay per please pon prevent protect protects pulled pushed
    put putting raise raised reached read receive received resume resumed retain retained retains round
    satisfy save saved seized sell send sent served serves set shake share she's shook shut spend spends
    spent spoil spread spreads stretched stretching swallowed swung take taken taking that's there's
    through throughout throw to took touch touched toward towards try turn turned turning under
    underneath up upon use used using via want was wash wasn't waste watched watching wear were what's
    wi with within without worth write you're`,
  ],
  [
    2,
    `
    above all along am answered around ask away back being beside broken called close consider crossed
    did drink even except fight filled find fix followed forget forgotten forth giving go help love
    marry mention mind near nor out outside pass passed past respect returned risk run seen serve show
    showed speak suit tell telling wanted watch went will would`,
  ],
  [
    1,
    `
    after always clear come feel feeling finding for forgot found hear heard i it learned like name
    noticed or play prove remember remembered rest saw see seeing told trust understand understood us
    you`,
  ],
  [
    -1,
    `
    admit afraid again an as case certainly days decided doubt ever evidently far fear first god home
    hope hoped hour house how instant knew know knows last least mean o'clock once part people place
    possibly probably rather reason said says seems since soon still suddenly then till until well
    whatever whereas which whilst wish wished year years`,
  ],
  [
    -2,
    `
    afternoon ago already although bc beautiful because believe believed book business but cause certain
    course coz cus cuz daresay day else evening fact fellow girl glad guess hard heart here idea if
    indeed later life likely long man maybe men minute minutes moment morning night now old one
    otherwise perhaps person pity point presently pretend rate reckon right room say saying so something
    sometimes sorry suppose supposed supposing sure surely that there therefore thing things think
    thinking thinks though thought thus time true truth unless way what when whenever where wherever
    whether while whither who whoever whom why woman wonder world yes yet`,
  ],
];

/** How much a word before the place speaks for a possessive there (above 0) or for a pronoun with "be" (below). */
export const BEFORE: ReadonlyMap<string, number> = new Map(
  LISTS.flatMap(([weight, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, weight] as const),
  ),
);
