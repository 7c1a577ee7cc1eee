import { wordSet } from './word-set.ts';

/**
 * Nouns that also stand without an article, and plurals without a singular of that meaning: "it is moonlight". From
 * the same books as the countable ones; endings such as -ness and -tion tell a noun by themselves and are not listed.
 */
export const OTHER_NOUNS = wordSet(`
  abode absinthe abuses accuracy accuser adieu advent adventure advice age agony agriculture aid aim airport
  alarm alcohol ale algebra aliens alloy alms amaze ambush analogy analysis anatomy ancestry anchorage ancients
  anecdote anger anguish annals answer antecedents antics antipathy anxiety apathy apex apparatus apparel
  applause approval architecture ardor ardour arithmetic armor armour arrival arsenic art artillery ascendancy
  ascent asparagus aspect asphalt assailant assault assent associates asthma attaining attire attributes
  auspices autumn avarice awakening awe azure bacon badinage baggage bail ballast ballot balm bananas bane
  banging bankruptcy banter bargaining barking barley barman barter battle baying bearing beauty bed bedclothes
  bedding beef beer beginnings behalf behavior behaviour being bellowing bellows belly belongings betrayal
  betrothal bets betters bidding birth blacks blasphemy bleating blinds bliss blood bloom blossom blues boating
  bodice boldest bondage booty booze boredom boulevard boundary bounds bounty bowels bowling bowmen bracken
  braid brake brandy bravado bravery bravest bread breadth breakfast breath breed breeding brethren brew
  bridesmaids briefest brightest brilliancy brim brink broadcloth brocade broth brow brunt brushwood building
  bulk bumping buoyancy burg burial bursts burying busiest butter cabbage cackle cactus cake calibre calming
  calumny calves camp campus candlelight candor candour cannibals cans cant canvas caprice capsule captor
  capture carnage carving cash caste casts category cattle cavalry cedar censure ceremony certitude chaff
  chagrin chairman chalk champagne chancel chanting chaos chaparral character characteristics charcoal charge
  charmer chase chatter cheapest cheek cheers cheese chemistry cherries chestnuts chiefs children chin chivalry
  chloroform chocolate cholera church churning chute cider clapping claret clashing classics clay cleansing
  clearing clemency clergy climate clime closing cloth clothing clover coal coast cob cocoa coffee cognac
  coldest collapse college colonists color coloring colour colouring coma combat comer comfort command commerce
  commissary communion company comparison complacency complaint complexion composure conceit concern conduct
  confines conflict conjecture conquest consent consenting consistency constancy constraint contact contagion
  contempt contents contour contrary contrast control controversy contumely cookery cooking coping coppers
  coquetry corduroy corn cornice cosmos costume counsel counterpane countrymen courage course court courtesy
  covering craft cramp cream creeps croaking crockery crosses crowing cruelty crunching cubicle culture
  currency curry custody custom cypress dad daddy dairyman damage danger data dawn daybreak daylight daytime
  dealings deary death debate debris debt decay decease deceit decency decorum deeps default defeat defendant
  defense delay delicacy delight delirium delivery demands demeanor demeanour demise democracy denial departure
  depot design despair despondency dessert destiny detail dew dialect diameter dice dickens difficulty
  dimensions dinner dint diocese diplomacy dirt disapproval disaster disbelief disc discipline disclosure
  discomfiture discomfort discontent discord discourse discovery disdain disease disfavour disgrace disguise
  disgust dishonesty dishonour dismay dismissal disorder displeasure disposal disquiet disquietude disrespect
  dissent distaste distress distrust doctrine doings domestics dominion doom doorbell dope doubts dough downs
  drainage draining drapery drawing dread dregs dress drill drip drollery drops dross drought drudgery dudgeon
  dullest dusk dust duty dwelling dye earnings earth ease east eastward eaves ebb economy ecstasy effect
  efficacy efficiency effigy effrontery ego elders elect elite elixir embers embroidery emphasis endeavor
  energy ennui enquiry enterprise enthusiasm entreaty envy equals equilibrium equipage ermine error espionage
  establishing esteem ether ethics etiquette eulogy eve evils examiner example excess exchange exercise exile
  exit expediency expenditure expense exposure extremes eyesight fact failings fairest fairies fairyland faith
  fame famine fancies fantasy fare farewell fashion fate fatherless fatigue favor favour favourites fear
  feature feeling feet felony females fern fervor fervour fever fibre fiercest fifteenth fights filth finery
  fingerprints fire firelight firemen firs fishermen fits fittest flame flank flannels flattery flax flesh
  flies flint flippancy flooding flooring flour fluency flux foam focus foliage folk folly food footmen force
  fore forearm foreboding forefathers forenoon foresight forethought form forte fortitude fortune founder
  fourteenth foyer franchise freedom freeing frequency freshest fright frolic fronts frost froth fruit fuel
  furnishing furniture furs fury furze gaiety gains gait gaiters gall gallantry gangway garb gas gaslight
  gatherings gauntlet gauze gayest gear geeks geese generals genius gentlefolks gentlemen gentlest gentry gents
  geography geometry giants gilding gin gist glee gloaming gloom glory godmother goings gold golly goods
  goodwill gore gorse gosh gospel gossip gout grace graft grammar grandchildren grandeur granting grape grass
  gratitude gravel gravy grease greed greenery greens greensward greeting grief grit grog ground grouping
  grouse growth grub gruel grunting guardsmen guesses guile guilt guise gum gunpowder gunwale gusto guts hair
  halves ham hand handcuffs handiwork handsomest hangings happenings harbour harmony haste hatred hauberk
  haunts hauteur havoc hawthorn hay hazard head headland headquarters health hearing heart hearthrug heat heath
  heather heaven heel height hell helm herb herbage heresy hierarchy hilt hiring history holly homage homes
  homicide honesty honey honeysuckle honor honour hooting hopes horror horsemen hostelry housekeeping housework
  housing howls hue humans humblest humor humour hundreds hunger hurts hustings hypocrisy hysteria ice idiocy
  idiom idolatry ignominy ills imagery imaginings impact import impropriety inadequacy incense incognito
  inconsistency industry inertia infamy infancy infantry inferiors influenza informant ingratitude ingredients
  initials initiative injury injustice ink inquiry insignia instinct intellect intercourse interest
  interlocutor intimacy intimates intrigue ire iris irons irony ivy jade jail jam jaw jealousy jetty jewellery
  jewelry joining joints joy judges juice jumps junk justice ken kettles kicks kidnapping kin kindest kine
  kinsfolk kinsmen kisses kith knives knocker knowledge labor labour lace lack lamplight lanai land language
  languor lapping larder lashing lassitude latitude laughter launching laurels law leaves leisure lemonade
  length lethargy lettering liberty lichen life lightning limb limes lineage lineaments linen lip liquor
  literature liver livery lives loading loathing loaves logic loins longest longings loosening loot lore
  loudest love lowing loyalty luck luggage lumber lunch luncheon lust luxury lyric machinery magic magnitude
  mail mainland maize majesty makeup males malice mama mamma mammy manna manufacture manure manuscript marbles
  marmalade marquee marriage marrow marshal martyrdom masonry mast mastery mater material mathematics matting
  mauve mayor mead meaning means meantime meanwhile measles meat medicine meeting melody memory men menage
  merchandise mercy merging merino merit metals metaphor mettle mice midst mien mildest militia milk milking
  mind mines minx mire mirth mischief misconduct misery misgiving mishap missus mistletoe mockery modesty
  moisture mold momentum money monotony moonlight moonshine moorland morals morn mortar moss mould moulding
  mounts mourning mouth mud muffins murder music musings mustard mutiny mutton myrtle naivete naming narrowest
  natives nature nausea nave necessaries nectar needlework neglect nerve netting news night nobles nonce north
  northeast northward nostril notices notoriety novelty oaks oats oblivion obstinacy oceans odds offerings
  offers office officials offing offspring oil oldest olives onions onset ooze opinion oranges oratory order
  ore origin ostler others outcome outline outlook output outset outskirts overthrow oxen oxygen padding pain
  painting pajamas palate paling pallor panelling panic pans papa paper paralysis paraphernalia pardon
  parentage parley parole particulars parting past paste pasteboard pasture pathos patients patrimony patronage
  pawn peace peasantry peninsula penury people pepper perfidy perfume peril personnel perspective phage
  phenomena philanthropy philosophy photography phraseology physic physiognomy physique pickle picnics piety
  pith plains plaintiff planting plaster playground plaza pleasantest pleasantry pleasure plumage plunder
  plutonium poetry poignancy poise poison policemen policy polish pomp poorest poplars porcelain pork porridge
  port possessing possessor postage postmark potency poultry pounding poverty powder power practice praise
  prattle prayer precedent precept predecessor preface prejudice preliminaries prerogative preserver preserves
  prestige pretensions pricking pride principle print printing prison privacy procedure proceeds profile profit
  progress prompting promptitude propaganda property propriety prose prosecutor protest prow prowess proxy
  psychology punch puppets purchase purport purser pursuit pyjamas quail quay quest questioner questioning
  quickening quietest quietude quinine radar radium rage rail raillery railways rain rancour rank ransom
  rapture readings reason reasoning rebellion recipient reckoning recoil recompense recovery rectitude rectory
  reform regard regime regret regulations rein release relief religion religions relish remainder remains
  remorse removal rendering renown rent repairs repartee reply repose reproach reproof repute rescue rescuer
  rescuing research reserve resort resource respect response rest restraint retaining retrospect return revelry
  revenge reverse revolt rhetoric rhyme rhythm rice riches ridicule rigging rights rigour ringlets rioting
  ritual rivalry riverside robbery rock roses rot rouge rounds routine royalty rubbish rubble rubies ruin rust
  saddest safety sage sails sake sale sales salmon salt sanctum sand sandals sap sarcasm satire sauce savagery
  savages savings sawdust sayings scenery schemer school schooling scissors scope scorn scraping scrub scruple
  scrutiny sculpture scum seamen search seared seconds secrecy securing selecting seminary serum service
  servitude seventeenth sex shame shape shareholders sheaves sheep sheepskin shelter shelves sheriff sherry
  shifting shifts shingle shipping shipwreck shire shooting shore shortcomings shorthand shots shrinking side
  sight silks sill sin sire size skill skirting skyline slackening slander slang slaughter slavery slayer
  slaying sleet slime slumber slush smoke smuggling snapping snorting snow snuff soap sobriety society sod
  softest soil soldiery solicitude soliloquy solitude sombrero sooner soot sorcery sorrel sorrow soup south
  southeast southward sovereignty sowing space speech speed spelling spine spirit spite spitting spleen
  splendor splendour spoils spoor sport sports spring springtime squalor squealing stamping standpoint starch
  starlight statesmen stationery statistics stature status steam steers stem stepson stint stitching stock
  store storming strata stratagem strategy strawberries strength stress strife strychnine stubble stucco study
  stuff stuffing stupor style sub subterfuge subtlety success sufferings suffrage sugar suicide summer
  summerhouse sun sundering sunlight sunrise sunset sunshine superiors supper supplies supports supremacy surf
  surgery surprise surroundings survival survivor suspense suspicion swagger swallows sward sway sweat sweetest
  sweets swine swoop symmetry sympathy systems tact tactics talent tallest talons tapestry tapping taste tea
  teaching technique technology tedium teeth temper temperature tenantry tens tenure territory terror testimony
  texture thanks thanksgiving thatch thaw theft theology thickest thieves thigh thirst thirtieth thoughts
  thousands threes threshold throat throes thudding thunder thyme tidings tigers timber time tinder tint tires
  tissue tobacco toil token toll tolling top torpor torture tow town trade trades tradesmen tradespeople
  traffic training trampling transit transmitter travail travels treachery treason treasurer trend trespass
  tribesmen trickery triumph tropics troth trouble trousers trout truth turf twain twilight twins tyranny
  unbelief uncertainty unconcern underbrush undergrowth understanding undertaking underwear undoing uniform
  unison unrest upbringing uplands ups urgency usage use utmost uttermost valour value vantage vapor vapour
  varnish vegetables venison venom verdure verge vermin verse viands vice victory victual view viewpoint vigor
  vigour vilest villainy violets virtue visage vogue volunteers wainscot wallowing wanderings wane war warfare
  warmth water watering wax weakest wealth wealthiest wearer weather welfare wells west westward whack wheat
  whiskey whisky whist whistling whitewash wick width wilds wiles wills wind windowsill wine winnings winter
  wiring wisdom wisest wishes wit witches withdrawal withholding wives woe wolves womankind womb women wonders
  wood woodland woodwork wooing wool wording work workings workmen workroom worries worst wraps wrath wreckage
  wrongs youngest youth zeal zenith zero zest`);
