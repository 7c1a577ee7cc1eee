/**
 * Words by what follows them: a possessive (of your, lost their) or a pronoun with its verb (because it's, think you're).
 * Sorted as the words of `after-words.ts` are, from the same books.
 */
const LISTS: readonly (readonly [weight: number, words: string])[] = [
  [
    3.5,
    `
    abandon abandoned about abuse accept accepted accepting accompanied across addressed addressing
    adjusted adjusting admire admiring affect against ain't allowed alter altering amid amidst among
    amongst amuse announce announcing answer answering appreciate are arrange arranging arrested aside
    asked asking assert asserted assist at ate atop attend attract averted await awaited awaiting awards
    bade bared bases be bear bearing bears beat became become becomes been beg began begged begging begin
    beheld behind bending beneath bent besides betray betraying between beyond bide biting bless blew
    blowing both bought bowed break breaking breathed bring bringing broke brought brush brushed buried
    burn burned bury buy by call calling calls caressed carried carry carrying cast casting catch catching
    caught caused change changed changing checked cheer choose choosing chopped clapped clapping clasped
    clasping cleared clearing clenched clenching closed closing clutched clutching cocked collect commenced
    completed conceal concealed concealing concentrate confine confirm confound conquer consult consulted
    continue continued continuing convey count cover covered covers cried cursed cut cutting damn darkened
    dashed defend deliver delivered demanded deposited described deserve despite devote dipped directed
    directing discharged discuss distract disturb divert divide do does doing done down dragged dragging
    drank draw drawing drawn drew dried drinking drive driving dropped dropping dug during earn earned
    earning eat eating employ emptied encouraged enjoy enjoyed enjoying enter entered entering established
    examine examined examining excite exclaimed excuse exert explain explaining express expressed extend
    extended extending faced fastened feed fetch fill filling fills finish finished finishing fired fixed
    fixing flap flapped flapping flinging flourishing flung folded folding follow following forced forcing
    forgive fought from gain gathering gave get gets getting give given gives got grabbed grasp grasped
    grasping gratify grinding gripped guided had half handed hang has have having he's held helped here's
    hid hide hiding hold holding how's hung hurt i'm improve in including increase increased increasing
    inquired inside insult insure interrupt interrupted into introduce is isn't it's jerked jerking join
    just justified justify keep keeping kept killed kissed kissing knit knitted knocked laid lay laying
    lays leading leaned leaning leave leaving led left lent let letting licked lift lifted lifting lifts
    lighted lighting liked lit loosened lose loses losing lost loved lowered lowering made make makes
    making mark mastered meet mend mentioning met missed moistened mopped mount mounted moved murdered need
    neglecting neither nodded nodding not nursing o obey observing obtained occupied occupy of off offered
    offering on onto open opened ordered over owe owed pack packed paid paint pardon passing patted patting
    pay paying per perform permit persuade picked picking pierced placed placing played please pointed
    poked poking pon possessed poured praised prefer preferred prepare prepared presented preserve
    preserved press pressed pressing prevent prevented produce produced prolong protect protects pull
    pulled pulling pursed pursue pursued pursuing push pushed pushing put puts putting quickened quit quite
    raise raised raising reach reached reaching read reared recall receive received recognized recover
    recovering redeem reduce refuse refused regain regained regaining regard regarding regards regretted
    rejoined relax relaxed released relieve relinquish renew repeat repeated resent resented resign
    resigned resist respecting rested resting restore restored restrain resume resumed resuming retain
    retained retains retrace retraced reveal risked rolled rolling round rub rubbed rubbing ruined
    sacrificed satisfy save saved scratch scratched scratching searched secure secured seek seeking seized
    seizing sell send sending sends sent served serves set sets shaded shading shake shakes shaking shall
    share shared sharing she's shed shifted shifting shook shrugged shrugging shut shutting sinking sipped
    sipping slackened slapped slapping slipped smoked smoking smoothed smoothing smote snatched soften sold
    soothe sought spare spend spending spends spent split spoil spoiled spread spreading spreads squeezed
    stamped stamping stayed steal stole stolen stopping strained straining strengthen stretched stretching
    striking stroked stroking struck stuck studied studying suited supply support surveyed swallow
    swallowed swept swinging swung take taken takes taking tapped tapping teach tearing that's there's
    threw through throughout throw throwing thrust thrusting tied tightened to took tossed tossing touch
    touched touching toward towards traced transferred treated tried troubled try turn turned turning turns
    twisted twisting under underneath up upon urged use used using uttered via wagged wagging waiting want
    warmed was wash washed washing wasn't waste wasting watched watching wave waved waving wear wearing
    were what's wi win wipe wiped wiping with withdraw withdrew within without won worth wring wringing
    write you're`,
  ],
  [
    2,
    `
    abandoning abide above absorb abused accommodate accompany accomplish accused achieve achieved
    acknowledged acknowledging acquired add added adjust admired adopt adorn adorned advancing advise
    affected affecting affects all allow allowing along altered am analyze answered anticipate anticipated
    applied applying appreciated approach approached approaching approve approved arched aren't around
    arouse aroused arranged ascertain ask asks asserting assisting assure athwart attacked attain attained
    attending attracted attracting attribute ave avenge avert avoid avoided avoiding awaken away back
    backing balanced balancing banged barred base based bathe bathed beating beats becoming befitting begun
    being belied below bend beside besought bestow bestowed betrayed bid bidding biding bind bit bite
    bitten blast blessed board bobbed borne borrow borrowed bother bow bowing boxed braced brandishing
    breaks breathe brighten brightened broken brushing build burying button buttoned buttoning buying
    called caressing carries cease celebrate celebrated challenged champed characterized check checking
    cheered cherish chewed chewing chilled choked chose chosen clap cleaned clicked clinched close clouded
    cocking collected collecting comb combed command commanded commence communicate communicated compare
    compared comparing compel complete completing compose composing comprehend comprehended compressed
    concentrated concentrating concerning concerns concluding condemned conducted conducting confided
    confined confirmed confirms confused conquered consider console consulting contain containing
    contemplated contemplating contracted contradict control controlled controlling convince cooked correct
    corrected cost could counteract counting covering cracked cracking craned craning crave cries crossed
    crosses crossing crushed crushing cultivate cure curled dabbing darken darn dash dazzled deceive
    deceived declined deepened defeated defending defer delayed delivering depositing derived describe
    describing desert deserted deserved desire desired despise despised destroy destroying determine
    develop developed devouring did digest digging diminish diminished dip dipping direct discharge
    disclose discovering discussed discussing disguise dislike disliked dismissed dismissing display
    displayed displaying dispute disregarding distinguish disturbed disturbing diverted divided dividing
    divined doffed donned double doubled doubting drag drained draws drink driven drooped drop drove drown
    drowned drunk dry drying ducked dusted dusting dyed each ease eased echoed elevated embraced employing
    emptying enabled encircled encountered encourage ended ending endure endured engage enhance enlarge
    enlarged ensure enters entertain entreat envied envy escaped establish even exactly exceed except
    exchanged excited excused execute exercise exercising exerted exhaust exhausted exhibit exhibiting
    expanded expecting expended explains expose exposed exposing expresses expressing eyed eyeing fasten
    fed feeding fetched fight filled find fingered fingering fix flashed flashing flexed flicked fling
    flourished focused fold followed follows forbade forbid force forego forfeit forfeited forged forget
    forgetting forgotten formed forming forsake forsook forth forward freed frighten froze fulfill
    fulfilling furnished gained gaining giving gnashing gnawed go goes gotten govern grazed greet greeted
    gripping groped groping grunted guard guarded guarding guide handled handling harden hardened hasten
    hastened hate hated hates hath haunt haunted haven't heaved heed help helping hidden hides hinder
    hindered hit hitched holds holstered hugged hurled hurried hurting hurts identify ignore ignored
    ignoring illustrate imitate impart imperil implore impress impressed improving inclined inclining
    induce induced indulge influenced inform informed inherit inherited injure injured inserted inspect
    insulted interposed interpret interpreted interrupting intimated invaded invest invested investigate
    invite invited irritated jammed joined joining keeps kick kicked kicking kill kiss knitting knock
    knocking lashed lead lean leaves lend lending lessen lest lets lick licking lighten lightened likes
    limit linked load loaded lock locked loose loosed loosen loosening love loves maintain maintaining
    manage managed managing mar marked marking marred marry marrying match mature may measured measuring
    meeting meets mended mention mentioned merely mind minded minding mingled missing mistook misunderstand
    mix mock moderate modify mopping mounting move moving muttered named narrowed near nearest needed
    neglect neglected nod nor noticing noting notwithstanding now's nursed obeyed obeying obtain obtaining
    occupying offend offer opening opens oppose opposed opposite out outside overcame overcome overlook
    overspread owes packing pass passed passes past pays peculiarly penetrate penetrated perceiving
    performed performing permitted pervaded pick pictured pierce pin pinched pinching pinned planned
    planning planted playing plead pleaded pledged plied plunged pocketed pointing poisoned poke polish
    polished polishing postpone postponed pounding pour praising pray preceded preceding presenting
    presents preserving prevents pricked print proclaim proclaimed prolonged promised promote prompted
    pronounced prosecute protecting provide proving publish published puffing punch punish quench quicken
    quickening quitting quoth racked racking rallied rally ran rattling reaches reads rear recalled
    recalling receives receiving recognize recommend reconcile reconsider record recorded recovered
    redoubled reduced reducing refresh refreshed refusing regarded regret regulate reject rejoin related
    relaxing release releasing relieved relinquished remembering remove removed removing render rendered
    renewed renewing renounce renounced repair repay repeating replaced replied represent represented
    representing repress requested require required rescue resemble resembled resigning respect respected
    restoring restrained restraining resumes retaining retracing retrieve returned returning revealing
    rewarded risk risking rob robbed rode rouse rousing rubs ruffled ruin ruining ruled run running runs s
    sacrificing sang sank sat satisfying saving scanned scatter screwed screwing seal sealed securing seen
    seize select selected selling serve serving setting settle settled settling shade shaken shaped shaping
    shattered sheathed shedding sheltered shield shielding shift shiver shoot shorten shot should
    shouldered shouldering shouted shouting shoved show showed showing shrug shuffled shuts signed signing
    simply singing slain slew slid slipping slung smacked smacking smashed smell smiled smoke smooth snap
    snapped snapping softened softening solace solve soothed sounded sow spared speak spoiling sprained
    spurred squared squeeze squeezing staked stamp startled stating stay steer stick sticking stimulated
    stirred stood stooped stop stopped straighten straightened straightening strain stretch strike stung
    subdue sucked sucking suffer suit suits summon summoned supplied supported supporting surrender
    surrounded surveying survived suspend suspended sustain swallowing swelled swing tax tear tell telling
    tells test tested testing thank thanked thanking they're thou threaded threading threatened thrown
    throws thwart tie tightening tilted tore torn touches trace tracing transfer treating troubling trying
    tucked twas twiddling twirled twirling twist twitched tying unbuttoned uncovered understands undo
    unfolded unlike unlocked unpacked untie unto upset upsetting urge urging uses utter uttering value
    valued varied vent vented vex vindicate visit visited visiting wag waggled wanted wants warming warn
    wasted watch weaken wears weighing welcomed wend wended went wetting wheeled wheeling where's whipped
    whirled whispered who's will winked winking winning withdrawing withdrawn withhold witnessed wore
    worked working would wound wrapped wrecked wrenched wrinkled wrinkling wrung yield`,
  ],
  [
    1,
    `
    aboard accompanying accomplished adding address after alarm almost always announced arrest assumed
    attended bare beginning behold beholding black bore brings built burning burnt burst calculated can
    ceased claiming clasp clean cleaning clear clutch come commit composed conceive confide considered
    considering contained contemplate cook counted credit cross crush cultivated curse damage deem delay
    demand denied desiring destroyed detected dig discover distinguished distracted divine doubted dread
    dreaded dressed eaten employed encounter encouraging endanger entertaining entirely escape estimate
    exchange expected explained facing feel feeling fighting finding fit fitted for forgiven forgot found
    fulfilled gathered going handle hanging hardly hear heard hearing honor hunting i illumined imitating
    improved introduced it killing laughed launched learn learned lies light like live lived looked looking
    lower maintained married mastering measure miss murmured must my name never noted noticed nurse observe
    observed or order ordering overheard painting particularly pat pinch pitch play poison possess praise
    preparing prove proved purchase puzzled questioned questioning rang rattled reading redeemed rehearsing
    remember remembered reminded rent request reserve reserved resisted rest return returns revealed
    revived ride riding roused sanction saw scattered search searching see seeing sees shapes shooting
    shown sign signified sing slip soil soothing spoken stake stand started stated steady stealing stir
    strengthened stroke study subdued suffered suggest suggested taught teaching tickled told treat
    trimming trust trusted understand understood us wait waited wake waves witness wounded writing written
    wrote you`,
  ],
  [
    -1,
    `
    accident act admit afraid afterwards again agreed alone altogether an arm arrival as assuredly beauty
    bet better books boys care case certainly class clearly clothes comfort completely confess consequence
    convinced dance darkness daughter days dead death decided declare declaring deeply degree delighted
    determined died directly distance distinctly distressed dog doubt doubtless dream dreams effort em ere
    eventually ever everything evidently expect eye fancy far fast father fear feared feet finally first
    fortunately friend generally genius girls god good grieved hair hand hands happily he head hence
    herself high himself home hope hoped hoping hour hours house how however hurry ill imagine imagined
    immediately impression instant instantly joy judged knew know knows lady ladyship land language last
    least length letter letters lie little low manner many march mean means meantime meanwhile methinks
    midnight mine misery months moreover mother much myself naturally next number o'clock occasion
    occasionally occasions office often once ones other others own pain papa part people perchance period
    picture place plain plainly points possible possibly power presence present probably promise proves
    quiet race rather realize realized really reason respects rose said says second seems service she side
    since sister small somehow soon sort space spot spring state step still stranger strong subject
    suddenly surprise suspect swore sworn table temper terms them then thereafter this those thoughts till
    times uncle undoubtedly until usually vain verily view voice weak weary well whatever whence whereas
    whereby wherein whereof whereon whereupon which whilst wife wish wished wishes woke words wrong year
    years yourself youth`,
  ],
  [
    -2,
    `
    accordingly account actually affair afternoon afterward age ago ah albeit already although angry animal
    another anxious anyhow anything anyway apparently appearance appeared appears arrived aware awoke bad
    bc beautiful because believe believed believes best blessing blood body book boy brave brother brute
    business but cause certain chair chance chap character child circumstances city clever cold company
    condition consequently contrary conversation cottage country course coz creature curious cus cuz danger
    daresay dark dawn day dear decidedly declares deep deuce devil different difficult dinner direction
    door dreamed duty earth easy else enough evening events evident existence experience eyes fact family
    fancied fancies fate fault fellow fellows figure figured five fond fool foolish fools forsooth
    fortnight fortunate fortune friends general gentleman girl glad grateful guess hall happened happiness
    happy hard heart heaven hell here hopes hot idea if important impossible indeed information instance
    inwardly itself job journey kind lad ladies late later life likely line lives long lovely luckily lucky
    man marriage matter matters maybe men mercy minute minutes miserable moment moments money month mood
    morning mostly nature necessary nevertheless nice night no nonsense noon nothing now object obviously
    odd old one opinion otherwise pale paper particular party path perhaps person personally pity places
    pleasant pleasure point poor position presently presume pretend pretended pretending pretty protest
    proud provided purpose questions rate reality reasons reckon relief rich right road room rooms sad sake
    same say saying scene school sea seconds selfish sense sight silly sin sir so something sometimes
    sooner sooth sorry soul speech spirit stories story strange street stuff stupid such sum summer suppose
    supposed supposing sure surely swear sweet system task ten thankful that the there therefore thing
    things think thinking thinks though thought thus time tired today tomorrow tonight too town true truly
    truth two unfortunately unhappy unless vowed war way ways weather week weeks what when whenever where
    wherefore wherever whether whichever while whiles white whither who whoever whole whom whose why
    wishing withal woman women wonder wonderful word world worse wot wretch yes yesterday yet young`,
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
