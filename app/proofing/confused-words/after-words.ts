/**
 * Words by what they follow: a possessive (my, your, its, their) or a pronoun with its verb (I'm, you are, it was).
 * Sorted by how much oftener public-domain fiction (the corpora named in resources/LICENSES.md) has them after
 * the one than after the other; words of today that those books lack were added by hand.
 */
const LISTS: readonly (readonly [weight: number, words: string])[] = [
  [
    4,
    `
    abilities ability abode absence account accounts acquaintance acquaintances action actions
    activities actual address admiration advance advantage advantages adventures advertisement advice
    affair affairs affectionate affections age agents aid aim aims allowance amazement ambition
    ambitions ancestor ancestors ancient angel anger ankle ankles answer anxiety apartment appearance
    appetite application appointment approach approval apron argument arguments arm armor armour arms
    arrangement arrangements arrival art aspect aspects ass assistance astonishment atmosphere
    attachment attempt attempts attention attitude audience aunt aunts aura author authority baby
    backpack backs backside bag baggage bags balance banks bargain base basket bath beak bearings bed
    bedroom beds bedside beer behalf behaviour belief belly belongings belt belts benefactor benefit
    betters biggest bills birth birthday bit blade blades blankets board boat boats bodies body bonds
    bones bonnet book books boot boots borders bosom bosoms boss boughs bow box boy boyfriend boyhood
    brain brains branches bread breakfast breast breasts breath bride brightness bro brother brow brows
    buddy burden business butt cab cabin cage call camera camp campfire candle cap capacity caps
    captain's car card cards care career cargo carriage cars case cases cat cause cell cells center
    centre chain chair chairs chamber chambers chance chances change character characters charge charm
    check cheeks chest child childhood chin chins choice christian chums cigar cigarette cigarettes
    cigars circle circumstances cities citizens city claim claims class classmate classmates claw claws
    client clients cloak clothes club clubs coach coat coats coffin collar colleague colleagues color
    colour colours comfort command commission companion companions company complexion compliments
    computer conception conclusions condition conditions conduct confession confidence congratulations
    connection conscience consciousness consent consequences consideration constitution contents
    contract control conversation copy corner correspondence cottage couch counsel countenance country
    countrymen courage course cousin cousins cradle craft creation creator creators credit creed crew
    crewmates cries crowd cup curiosity custom customs dad daddy dance danger darling daughter daughters
    day days dear dearest dears debt debts decision deepest degree delight demands department departure
    depth depths description desire desires desk destination destiny details devotion diary difficulties
    difficulty dinner direction directions disappointment discourse discovery discussion disposal
    distance doings doom door doors doubts dragon dread dream dreams dress drinks drive driver duties
    duty eagerness ear earliest ears earthly ease edge edges education effect effects efforts egg eggs
    elbow elbows elder elders eldest email embrace emotions employer employment end ends enemy energies
    energy engagement engagements engine enthusiasm entire entrance entry equipment errand error escape
    essence establishment estate estates esteem estimation examination example excellencies excellency
    excuse excuses existence exit expectations expedition expense expenses experience experiences
    explanation expression expressions eye eyebrows eyelids eyes face faces faculties failure faith fall
    families family fancies fancy fang fangs fare farm father fathers fault faults favor favorite favour
    favourite fears feathers features fee feelings feet fellow fellows fidelity figure figures fill
    financial finger fingers fist fists flight floor folds folk foot footsteps force forces forefathers
    forehead foreheads foreign forgiveness form former fortune fortunes foundations frame freedom friend
    friendship front functions fur furniture fury future gang garden garments gates gaze generation
    generosity gentleman ghost girl girlfriend glance glances glare glass glasses glory gloves glow goal
    god godmother golden goodness goods gosh government gown grace grandchildren grandfather grandma
    grandmother grandpa granny grasp gratitude graves greatest grief grip ground group growth guard
    guardian guards guess guest guests guidance guide gun guns guts habits hair hand handkerchief handle
    hands happiness haste hat hatred hats head headquarters heads health heart hearts heel heels height
    helmets help heritage hero highest highness hilt hind hinges hip history hold hole holes holster
    homes homework honesty honeymoon honor honors honour hoodie hoof hook hooves hopes horn horns horse
    horses host hostess hotel hour house household houses hull hundred husband husbands hut idea ideals
    ideas identity ignorance illness image imagination immediate imperial import importance impression
    impressions inability inception income independence indignation individual infernal influence
    informant inhabitants inmates inmost inner innocence inquiries inquiry instincts institutions
    instructions instruments intellect intention intentions intercourse interest interests interior
    interview intimacy introduction invention inventory investigations invitation jacket jaw jaws jewels
    job jobs joint journal journey judgment key keyboard keys kid kids kindness kindred kingdom kinsman
    kitchen knee knees knife knives knowledge knuckles lab labours lack lad lady ladyship lair lamp land
    landlady landlord lands language lap latest laughter laws lawyer leader leaders leave leaves leg
    legacy legal legs leisure length lesson lessons letter letters liberty life lifetime lights liking
    lily limbs limits line lines lips list lives load location lodgings looks lord lords lordship
    lordships loss lot love lover loves lower luck luggage lunch lungs machine magic maid majesty
    majority maker man mane manner manners mark marriage masters material meal meals means medical
    meditations meetings memory merits message method methods midst military mind minds misery
    misfortune mission missus mistake mode mom momentum mommy money mood moral mother mothers motive
    motives motorcycles motto mouth mouths movements mum muscles mutual nails name names nana narrative
    nation native nature natures neck necks need needs neighbor neighbors neighbour neighbourhood
    neighbours nephew nerve nerves nest nests net niece noise nose noses nostrils note notes notice
    notion notions novel numbers nurse oars oath object objection observation occupants offer office
    offices official offspring oldest operations opinion opinions opponent opponents opportunities
    opportunity orbit order orders organization origin original origins overcoat own owner owners pace
    pages pal palm pants papa paper papers pardon parents parish partner parts party passage passengers
    passion passions password path patience patients paw paws pay pen pencil people peril permission
    person personal personality pet petals philosophy phone physical picture pictures pillow pipe pipes
    pistol pistols place places plan planet plans plate plates play pleasure pleasures pocket pocketbook
    pockets poems point points political pony population portrait position positions possession post
    posts potion potions power powers practice prayer prayers predecessor preference preparations
    presence prestige previous prey price pride priests primary princess principal principles prison
    prisoner private privilege problem problems proceedings profession program progress promise property
    proposal proposition prospects protection publication pulse pupil pupils purpose purposes purse
    pursuers quality quarrel quarry quarters quest question questions race radio ranch range rank ranks
    rays reach readers reason reasons recollection record records recovery reflection refusal regard
    relation relations relationship relatives relief religion remark remarks reply report reports
    representative reputation request rescue researches residence residents resignation resolution
    resources respect respective respects responsibilities results retreat return revenge revered
    reverence revolver reward ribs riders rifle rifles rightful rights ring river road rocket roof room
    roommate rooms roots ropes route royal rule saddle safety sails sake sakes salary say scabbard
    scales scent scheme schemes school science screen search seat seats secret secrets sense senses
    sentence sentiments sermon servant servants service services sex shadow shadows shape share sheath
    sheep shelter shield shift ship ships shirt shoe shoes shop shoulder shoulders show sibling siblings
    side sides sight sign significance silence silver sins sis sister situation size skeleton skill skin
    skins skirts skull sleep sleeve sleeves slippers slumbers smoke snout social society sockets sole
    solitude solution son song sons sorrow sorrows soul souls source space spare spears species speech
    speed spell spells spine spirit spirits spiritual staff stand standards stare state statement
    statements station stay stead stem stench step stepdad stepfather stepmom stepmother steps stick
    stock stomach stomachs store stories story strength studies studio study stuff style subconscious
    subjects success successor sufferings suggestion suit suitcase superiors supper support surface
    surprise surroundings suspicion suspicions sweater sweetness sword swords sympathy system table tail
    tails tale talents talk talons target task tasks taste tastes taxi tea teacher teachers team
    teammate teammates tears teeth telegram temper temple temples temporary tent tentacle tentacles
    tents terms territory testimony theories theory thoughts thousand throat throats thumb thumbs ticket
    tickler tip title toes toll tone tongue tongues tools track tracks trade trail train travels
    treasure treasures treatment tribe trip triumph troops trouble troubles trousers trunk trunks trust
    turn type ultimate umbrella uncle uniform uniforms union upper use user username users uses utmost
    vacation valise value various vast veil veins venerable vengeance verdict vessel victim victims
    victory view views village virtues vision visit visitor visitors visits voice voices wages waist
    wake walk walks wall walls wand wanderings want wants ward wardrobe wares watch way ways weakness
    weaknesses wealth weapon weapons wearer website wedding weight welfare wheels whereabouts whole
    wickedness wielder wife will window windows wine wing wings wish wishes wits wives wooden word words
    work works world worship worst wounds wrath wrist wrists youngest youth zeal`,
  ],
  [
    2.2,
    `
    accompanying adventure affection agent ages agony air amiable appreciation army assistant bank
    bankers battle beauty beloved best bible bill blessing blood boys brethren brief british brothers
    capital cattle charity cheek chief children church civilization clothing coffee college commander
    commercial comrades confounded constant cook court crime culture customers daily death delicate
    descendants dignity discretion distant distinguished district doctor dog dogs domestic dresses drink
    dwelling earlier earth election employees enemies enormous eternal evening evidence evil exact
    excitement extreme facts fame fatal fate fear field final fire first flat fleet flesh flowers foes
    folks food forms friend's friends fullest game general genius gifts girls gods gold governor
    gracious grandchild great grim habit habitual heat hide holiday holy home homeward hope horror
    hospitality hours huge humble hunger ideal impatience impudence information instinct intelligence
    intense iron joy knowing labour ladies lads last law lawyers lead level literary little liver local
    lodging lofty london look lovers loving mail main mamma manuscript march master mate meaning meat
    medicine meeting members memories men mental mercy messenger metal might mistress modern music
    mysterious narrow national nearest new news noble normal number officers old ordinary other pains
    pals part particular peace peculiar piece pity police policy poor poverty precious present primitive
    prisoners professional proper public queen rear reasoning recent reception regret regular relative
    remembrance rent research responsibility rest rival romance sacred salvation sanity scientific
    second secretary sensations separate shame shell shining sin sisters slave solemn solitary special
    spectacles standard stars steel stern street strongest sun superior supreme terror thanks things
    third tiny top total touch town traces training trees trial truth understanding university usual
    utter valet vanity war warriors water wisdom witness women wonder wonted worldly wound youthful`,
  ],
  [
    1,
    `
    absolute aching admirable altered american animals artistic bare beat bidding black blessed bright
    brilliant brown childish christmas common complete crooked customary daring deadly dim dirty double
    dressing early earnest english equal every excellent exquisite faithful fantastic farther feeble few
    fierce folly four french friendly frightful further gentle german ghastly glorious grand grave gray
    green grey hardest hearing heavy heir hideous high higher immense immortal intent kind king landing
    lawful learned light long low machines major manager many market mass mentioning middle modest
    morning mortal naked natural next parting partners patient peaceful pink poetry polished powerful
    practical president prime rash red religious self several shaving simple single slaves slender
    smooth soft soldiers spring stone subject sudden summer sweet tenant tender thick time tremendous
    two united upset valuable waking warning while white wide wild winter woman worth wretched years
    yellow young`,
  ],
  [
    -1,
    `
    absurd accustomed advancing affected amazing approaching armed awful bad bending bid blind breaking
    breathing bringing building calling careless cast casting clean clever climbing close closer cold
    comin comparatively confused correct counting creepy cruel cute cutting damned dancing dark dazed
    dead delightful deserted desperate destined devilish devoted dining disgusting dizzy drinking due
    dying eager educated eight elected empty entering essential explaining exposed falling familiar
    fascinated fast feeling fifty fighting five fixed foggy foolish forty fresh frozen full futile
    grateful gross guilty half he's here's highly hot hunting hurried hurrying idle inconceivable
    incredible independent innocent insane inside inspired intended interesting intolerable it's jolly
    keeping killing kissing late later learning letting lost loved may mere messy mighty murder murdered
    nervous nursing offering opened opening oppressed painted painting pale pitch pleasant praying
    pretty promised proof pure quick rainy reading resting restless returned returning rich ridiculous
    right rolling rotten ruined run sad saving scary seeing selfish sensitive serious set setting seven
    she's shooting shortly shot shouting showing singing sleepy slim slipping smart smoking snowy sober
    splendid starving stolen stooping stopping straight strange strangely stricken striking stupid
    suffering sunny sympathetic tall that's thrust torn tough traveling travelling troubled twelve
    twenty typical ugly uncertain unhappy vain visiting vulgar wandering wanting weak weary welcome
    what's whispered windy winning wishing wonderful wont worn worrying writing`,
  ],
  [
    -2.2,
    `
    above absent accepted acting admitted adorable after agreeable amusing angry anxious apparently
    aroused asking assigned assured astonished astounded attached awakened awesome awkward beaten
    becoming behind bent better bigger bleeding blowing busted busy buying captured careful carrying
    changed chasing clear coming complicated confident connected conscious considering continually cool
    crazy crossing crowded curious curiously cut dangerous darned dashed dating developing different
    digging disgraceful doin doing doomed doubtless dr drawn dreadful dreaming drifting driving dropping
    drowned dumb easily easy eating eighteen employed endeavouring enjoying especially eve ever
    everything evident examining exceedingly excited expected facing fifteen finally fine finishing fit
    following forbidden forever forgetting fourteen free freezing funny furious giving gorgeous grounded
    growing grown halfway hanging happening happier happy hard harder heading helping hilarious holding
    hopeless hopelessly horrible how hungry hurt ignorant ill immediately immensely impatient important
    indifferent infinitely intelligent intensely interrupted is it joined joking kneeling lame laughing
    laying leaving less listening locked losing lucky lying mad madame making marching marked married
    mean mixed more moving near needed nice nine observed obvious odd older once one only opposed or
    ordered outside paid passing pathetic paying picked plain planning playing plenty pointing polite
    positive possible pregnant pretending probable profoundly proposing proud proved pulling purely
    pursuing putting raining raised rapidly rarely receiving reduced referring related required reserved
    responsible riding running sadly sane saying searching seeking selling sending sensible seventeen
    seventy shaken sheer shy sick silent sinking sir sitting sixteen sixty slightly smiling snowing
    somebody sometimes somewhat sore speaking specially spending standing staring starting startled
    staying strictly strolling stronger studying stunned suddenly surprising suspicious taking tearing
    telling ten terrified thankful thinkin thinking thirsty thirty throwing toast today touching
    treating trembling tremendously true truly trying turning twice uncomfortable unconscious
    undoubtedly uneasy unreasonable unusually unwilling upstairs useful usually vaguely very vexed vital
    waiting walking wasting weeping weird well what wise wiser working written`,
  ],
  [
    -4,
    `
    a able about abroad absolutely absorbed accompanied accused acquainted actually addressed addressing
    afraid again against agreed alarmed alive all allowed almost alone already alright also altogether
    always amazed among amused an and announced annoyed another answered any anything appalled apt
    around arranged arrested as ashamed asked asleep astonishing at attacked attempting attracted awake
    aware away awfully badly baffled barely based basically beautifully because become been before
    beginning behaving believed below beside between bewildered beyond bidden blushing bored born borne
    both bought bound bout broke brought built buried but by called capable carried caught certain
    certainly charged charmed chiefly clad cleared clearly come comfortably committed compelled
    completely composed concerned condemned confronted considerably considered constantly content
    contented convinced covered crying cured deaf dealing decided decidedly deeply definitely
    deliberately delighted delivered desirous desperately detained determined deuced difficult directed
    directly disappointed discovered discussing disposed distinctly distressed disturbed divided done
    doubtful down dragged dreadfully dressed driven drunk during easier either eleven embarrassed
    enabled ended engaged enough entirely entitled equally essentially even everywhere evidently exactly
    exaggerating expecting extraordinarily extremely faced fain fairly far feared fearfully fed filled
    finished finna fired firmly fitted flattered followed fond fools for forced fortunate found
    frequently frightened frightfully from fully gazing generally gettin getting given glad goin going
    gone gonna got gotta gratified greatly greeted grieved gunna had hallucinating handed handy hanged
    hardly haunted he headed heard heartily held her here hers herself him himself his honestly hoping
    horribly i if imperative impossible impressed in incapable inclined indebted indeed informed
    instantly instructed interested into introduced invited irritated its jealous just justified keenly
    kept kidding killed kinda knocked known laid leaning led let liable licked like likely literally
    loaded looked lookin looking lunching made me meant meditating merely met minded mine mistaken
    morally mostly moved much my myself n't naturally nearer nearing nearly necessary needless neither
    never nevertheless nigh nineteen no nobody none not nothing now nowhere obliged obviously occupied
    of off offended offered often ok okay on operating otherwise our ours out over overcome overreacting
    overwhelmed owing painfully particularly partly passed perfectly perhaps permitted persuaded picking
    placed plainly pleased positively possessed pouring practically practising precisely prepared
    preparing presented presently pressed probably properly pushed put puzzled quite quoting rather
    ready really received recovering regarded released relieved reminded removed reported resolved
    rewarded roused safe safely said satisfied saved scarce scarcely scared seated secretly seen seized
    seldom sent separated seriously served settled shaking she shocked shown shut signed simply so
    sobbing sold some somehow someone something somewhere soon sorry sorta spoken still stirred stopped
    strangers striving strongly struck struggling stuck such sufficiently suggested summoned sunk super
    supposed sure surely surprised surrounded suspected taken talking taller taught tempted terribly
    that the their then there therefore these they this thoroughly those threatened through thrown thus
    thy tied tired to together told tolerably too took totally touched trapped treading treated tried
    tryna turned unable unaware under understood unlikely unnecessary up upon used useless ushered using
    uttered utterly wanted warned watched watching we wearing when where who wholly willing with within
    without wonderfully wondering worked worried worse wrapped wrong yesterday yet you your yours
    yourself`,
  ],
];

/** How much a word after the place speaks for a possessive there (above 0) or for a pronoun with "be" (below). */
export const AFTER: ReadonlyMap<string, number> = new Map(
  LISTS.flatMap(([weight, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, weight] as const),
  ),
);
