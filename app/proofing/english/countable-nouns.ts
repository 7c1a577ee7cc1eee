const LIST = `
  abbey abomination abstract abyss academy accent access accession accessory accident accompaniment accomplice
  account accumulation accusation ace ache acquaintance acquisition acre act actor actress acumen address adept
  adjective admiral admirer advantage adventurer adventuress adversary advertisement adviser advocate aeroplane
  affair affectation affinity affirmative affront aftermath afternoon afterthought agency agent ague ailment
  air aircraft airing airlock airship aisle album alcove alias alibi alicorn allegory alley alliance allowance
  allusion ally almond alphabet altar alteration altercation alternative altitude amateur ambassador ambulance
  amendment amount amphitheatre amulet anarchist ancestor anchor android angel angle animal ankle anniversary
  announcement annuity ant antagonist antechamber antelope anteroom antler apartment ape aperture aphorism
  apology apostle apothecary apparition appeal appetite apple application appointment apprentice approach apron
  aptitude arbour arc arch archbishop archdeacon architect archway area arena aristocracy aristocrat ark arm
  armchair armful army aroma arrangement array arrow article artifice artisan artist ascetic ash aspirant ass
  assassin assemblage assembly assertion assignment assistant assortment assumption assurance asteroid asylum
  atheist athlete atmosphere atom attachment attack attempt attendant attic attitude attorney auctioneer
  audience audiovisual auditor auditorium aunt aura author auto autobiography automaton automobile avalanche
  avatar avenue aversion avowal awning axe axiom babble babe babel baby babysitter bachelor backbone background
  backpack backstory backwoods badge bag bailiff bait baker bakery balance balcony bale ball ballad ballet
  balloon ballroom balustrade band bandage bandana bandit bang banjo bank banker bankrupt banner banquet bar
  barbarian barber bargain barge bark barmaid barn baron baroness baronet barrack barrel barricade barrier
  barrister barrow bartender base basement basin basis basket bat batch bath bathroom battalion battery
  battlefield bay bayonet bazaar beach beacon bead beadle beak beam bean beard bearer beast beating beaver beck
  bedchamber bedroom bedside bedspread bedstead bee beech beefsteak beetle beggar belief believer bell belle
  bellow belt bench bend benediction benefactor benefactress benefit berry berth best beverage bias bicycle
  bier bill billet biography bird birthday birthright biscuit bishop bit bite blackbird blackguard blacksmith
  blade blanket blast blaster blaze blend blending blessing blight blighter blink blister block blog bloke
  blonde bloodhound blot blouse blow bluff blunder blur blush boar board boardinghouse boat boathouse boatman
  bob body bodyguard bog bolt bomb bond bone bonfire bonnet book bookcase bookseller bookstall boom booming
  boon boot booth border borough bosom boss bottle bottom boudoir bough boulder bouquet bow bower bowl bowler
  box boy boyfriend brace bracelet brain bramble branch brand brat brawl breach breakdown breakwater breast
  breeze brewer brewery bribe brick bride bridegroom bridge bridle briefcase brig brigade bristle broadside
  brogue broker brooch brook broom broomstick brother brougham browser bruise brunette brush brute bubble buck
  bucket buckle bud budget buffalo buffet bug buggy bugle builder bulb bulge bull bulldog bullet bulwark bum
  bump bumper bun bunch bundle bungalow bunk bunker burden bureau burglar burglary burlesque burrow bus bush
  bushel bust bustle butcher butler butt butterfly button buttonhole buyer buzz bye bystander cab cabin cabinet
  cable cad cadence cafe cage calamity calendar calf caller camel camera camouflage campaign canal canary
  candidate candle candlestick cane cannon canoe canon canopy canteen canter canvass canyon cap capability
  capacity cape capital capitalist captain captive car carapace caravan carbine carcass card career caress
  caretaker cargo caricature carnation carnival carpenter carpet carriage carrier cart cartridge cascade case
  casement cashier cask casket cassock castle cat catalogue cataract catastrophe catechism caterpillar
  cathedral cause causeway cavalcade cavalier cave cavern ceiling celebrity cell cellar cemetery cent center
  centre century certainty certificate cessation chain chair chaise chalet challenge chamber chambermaid
  champion chance chandelier change channel chant chap chapel chaperon chaplain chapter charger chariot charm
  chart charter charwoman chasm chastisement chat chateau chauffeur check chef chemist cheque cherub chest
  chicken chieftain child chill chime chimney chip chirp chisel chit choice choir chop chord chorus christening
  chronicle chuckle chum chump chunk churchwarden churchyard cigar cigarette cinder cinema cipher circle
  circuit circus citadel citizen city civilian claimant clamor clamour clan clang clanging clank clanking clap
  clash clasp class classmate clatter clattering clause claw cleft clergyman clerk clew click clicking client
  cliff climax clink clinking clip clipping clique cloak clock cloister closeness closet cloud clown club clue
  clump cluster clutch coach coachman coat coating cobbler cockpit cocktail cod code coffer coffin coil coin
  coincidence collar colleague collection collector collision colloquy colonel colony colt column comb
  combination comedian comedy comforter commander commencement commentary commission commissioner committee
  commodity commoner commotion commune community compact companion compartment compass competence complement
  complication compliment composer compound compromise computer comrade con concert concession concierge
  conclusion concourse concrete condition conductor cone conference confession confessor confidant confidante
  conflagration congregation connoisseur conqueror conservatory console consort conspiracy conspirator
  constable constabulary constituency constitution consul consummation contemporary contest continent
  contingency contingent continuance continuation contract contraction contralto contribution controller
  convent convict convoy convulsion cooing cook cop copse copter copy coquette cord cordon core cork corkscrew
  corner cornet coroner coronet corporal corporation corps corpse corral correspondent corridor cost cot
  cottage couch cough council counsellor counter counterpart countess country countryman countryside county
  coup coupe couple courier courtier courtroom courtyard cousin cove coverlet covert cow coward coxcomb crab
  crack crackle crackling cradle crag crank cranny crash crashing crate crater cravat craven craving crayon
  craze creak creaking creator creature credit creditor creed creek creeper crescent crest crevice crew crib
  cricket crime criminal crisis critic croak crocodile crook crop crossbow crow crowd crown crucifix cruise
  cruiser crumb crush crust crutch cry crypt cub cubicle cuckoo cud cudgel cue cuff culprit cult cup cupboard
  cur curate curb cure curl current curse curtain curtsy curve cushion customer cutter cyborg cycle cylinder
  cynic dab daffodil dagger dairy dais daisy dale dam dame damsel dance dancer dandy darling dart dash date
  daughter dawning day daze dealer dean dear deathbed debtor decade decanter deceased deck declaration decoy
  decree deed deer defect defensive deficiency definition degree deity delegate delegation dell deluge delusion
  democrat demon demonstration den denouement dentist department dependant deposit depth deputation derby
  descendant descent description desert designation desire desk despot destination destroyer detective deuce
  device devil devotee diagnosis dial dialogue diamond diary dictator dictatorship dictionary diet difference
  dilemma dime diminution dimple din dip diplomat diplomatist direction directness director disadvantage
  disappearance disciple discount discredit discussion dish disinclination disk dispatch dispensation display
  disposition dispute distance distortion district disturbance ditch divan dive diversion dividend divinity
  division divorce doc dock doctor document doe dog dogma doll dollar domain dome donkey door doorstep doorway
  dorm dormitory dory dose dot dove dowager dower downfall dowry doze draft dragon dragoon drama draught
  drawback drawer drawl drawling dream dreamer dreamless dresser dressmaker drift drink driver drizzle drone
  droning drudge drug druggist drugstore drum drummer drumming drunkard duchess duck ducking duel duet duke
  dummy dunce dungeon dupe duplicate duster dwarf dynasty eagle ear earl earthquake easel echo eclipse eddy
  edge edifice editor eel effort egg egotist ejaculation elbow election element elephant elevation elevator elf
  elm elopement email embankment embassy emblem embodiment embrace embrasure emerald emergency eminence
  emissary emperor empire employee employer empress encampment enclosure encore end endeavour ending endowment
  enemy engagement engine engineer engraving enigma ensign entail entanglement enthusiast entity entrance
  entree entry envelope envoy epic epidemic epigram episode epistle epitaph epithet epoch equivalent era errand
  erring escalator escapade escort essay establishment estate estimate evening event examination exception
  exclamation excursion excuse executioner executor exhibition expanse expedition experiment expert explanation
  exploit explorer explosion explosive expression extension extent exterior eye eyebrow eyeglass eyelid fable
  fabric facade face faction factor factory faculty failure fake family fan fanatic fanbase fang farce farm
  farmer farmhouse farmyard farthing fatality father fault fawn feast feat feather fee feint fella feller
  fellow felon fence fender ferment ferret ferry festival fete fetish feud fiance fiancee fib fiddle field
  fiend fiesta fig fighter figure file film financier fineness finger fireman fireplace fireside firmament fish
  fisherman fist fixture flag flagon flap flapping flare flash flashlight flask flat flavor flavour flaw flea
  fleet flick flicker flight flirt flock flood floor flourish flow flower flowerpot fluid flurry flush flute
  flutter fluttering foe fog foil fold folio follower fool foot footfall foothold footing footman footpath
  footstep footstool ford forecast forefinger foreground forehead foreigner foreman foremost forest forfeit
  forge forgery fork formula fort fortnight fortress foundation fount fountain fowl fox fracas fraction
  fragment frame framework fraud fray freak freezer freight freighter frenzy freshman fridge friend frieze
  frigate frill fringe frock frog frontier frown fugitive fume function functionary fund funeral furnace furrow
  fuse fuss future gable gag gal galaxy gale gallery galley gallon gallop gallows gambler game gamekeeper
  gameplay gang gap garage garbage garcon garden gardener garland garment garret garrison gash gasp gate
  gateway gaze gem generation generator gent gentleman gentlewoman genus geranium germ gesture getaway ghost
  gibbet gift gig giggle girdle girl girlfriend giver glade gladiator glamour glance glare glass gleam glen
  glider glimmer glimmering glimpse glint glisten glitter globe gloss glove glow gnawing goal goat goblet
  goblin god goddess godfather gondola gong goose gorge gorilla governess governor gown grade graduate grain
  granary grandchild granddaughter grandfather grandmother grandson grasp grasshopper grate grating grave
  graveyard greatcoat greyhound grievance grill grimace grimoire grin grip groan grocer grocery groom groove
  group grove growl grudge grunt guarantee guard guardian guest guide guillotine guinea guitar gulf gully gulp
  gun gunner gurgle gurgling gush gust gutter guy gymnasium habit hack hag hail halberd halfpenny hall
  hallucination hallway halo halt hamlet hammer hammock hamper handbag handful handicap handkerchief handle
  handshake handwriting hangar hansom harangue harbor hare harem harp harpsichord harvest hash hat hatch
  hatchet haven hawk haze headache headstone heap hearer heartbeat hearth heathen hedge hedgerow heir heiress
  helicopter helmet helper hem hemisphere hen herald herd heretic heritage hermit hero heroine herring highball
  highroad highway hill hillock hillside hilt hindrance hint hip hiss hissing historian hitch hive hoard
  hoarding hoax hobby hoe hog holder hole holiday holier hollow hollowness holster homestead hometown homily
  honeymoon hood hoodie hoof hook hoop hoot horde horizon horn horse horseman horsewhip hose hospital host
  hostess hotel hothouse hound hour house household householder housekeeper housemaid housewife hovel howl
  howling hubbub huddle hull hum humbug hump hunch hunter hurdle hurrah hurricane hurry husband hush husk hussy
  hustling hut hymn hypocrite hypodermic hypothesis idea ideal idiot idler idol igloo illusion illustration
  image imbecile immensity imp impediment impertinence impetus imposition impossibility impostor impression
  improvement imprudence impulse imputation incarnation incentive inception inch incident inclination income
  incubator index indication indictment indignity indiscretion individual inducement infant infatuation infidel
  infinity infliction influence inhabitant inheritance injection injunction inkling inkstand inmate inn
  innkeeper inquest inquisition inscription insect insight insinuation inspector instalment instant institution
  instructor instrument insult intention interchange interior interlude interpreter interval interview
  intimation intonation intruder intrusion invader invalid inventor inventory investment invitation
  irregularity island isle islet issue itch item jack jacket jailer jangling janitor jar jargon jeep jelly jerk
  jest jet jewel jeweller jig jingle jingling job jockey joke jolt jolting jot journal journalist journey
  journeyman jug jumble junction jungle jury justification katana keel keeper keepsake kennel kerchief kettle
  key keyboard keyhole kid kidney kindling kindred king kingdom kinsman kinswoman kit kitchen kitten knack
  knapsack knave knee knell knife knight knob knock knoll knot kraal lab label laboratory laborer labourer
  labyrinth lad ladder lady lagoon lair lake lama lamb lamp lance landau landing landlady landlord landmark
  landscape lane lank lantern lap lapse laptop lark lash lass lassie latch latchkey latter lattice laugh launch
  laundress laundry lawn lawsuit lawyer layer layman layout leader leaf league leak leap lease leash leaven
  lecture lecturer ledge ledger lee leech leer leg legacy legend legion lemon lens leopard leopardess leper
  lesson letter levee level lever liability liar libel librarian library licence license licking lid lieutenant
  lifeboat lifetime light lighter lighthouse likelihood likeness liking lily limit limousine line liner lining
  link lion lioness liquid lisp list listener litter livelihood lizard load loaf loafer loan lobby lobster
  locality location lock locker locket lodge lodger lodging loft log logo lookout loom loop loophole lord
  lordship lorry loser loss lot lottery lotus lounge lout lover lull lump lunatic lunge lurch lure lustre mace
  machine mackintosh madhouse madman magazine magician magistrate magnate magnet maid maiden maintenance major
  majority maker malady mallet man manager mandate mane manger mania maniac manifestation manner manoeuvre
  manor manservant mansion mantel mantelpiece mantle manual manufacturer map march mare margin mark market
  marquis marsh martyr marvel mascot mask masquerade mass massacre master masterpiece mastiff mat match mate
  matron matter mattress maxim maximum maze meadow meal measure mechanic medal medic medium medley meerschaum
  melodrama member memorandum memorial menace menagerie menial menu merchant mermaid mesh mess message
  messenger metamorphosis meteor method metropolis mews microscope microwave middle migration mile milestone
  milkman mill miller milliner million millionaire miner mingling miniature minimum minion minister ministry
  minority minstrel mint minuet minute miracle mirage mirror misadventure miscreant miser misfortune missile
  mission missionary missive mist mistake mistress misunderstanding mite mixture moan moaning moat mob mode
  model mole moment monarch monarchy monastery mongrel monitor monk monkey monocle monologue monomania monopoly
  monosyllable monotone monster monstrosity month monument mood moon moor mop moralist morass morning morrow
  morsel mortgage mosquito moth mother motive motor motorboat motorcar motorcycle motto mound mountain mourner
  mouse moustache mouthful mouthpiece movement movie muck muddle muff muffler mug mule multitude mummy murderer
  murderess murmur muscle museum mushroom musician musket mustache muzzle mystery myth nag nail name namesake
  nap napkin narcotic narrative narrator nation naturalist navy neck necklace necktie necromancer needle needy
  negative neighbor neighborhood neighbour neighbourhood nephew nest net network newcomer newspaper nicety
  niche nick nickel nickname niece nightcap nightgown nightingale nightmare nightstand nip nobleman nod noise
  nook noose nose nosegay notch note notebook notion novel novelist novice nucleus nudge nugget nuisance number
  numbness nun nurse nursemaid nursery nut nutshell nymph oar oasis oath object objection objective obligation
  observer obsession obstacle obstruction occasion occupant occurrence ocean oddity odor odour offender offense
  officer omelette omen omnibus onion onslaught opal opening opera operative operator opiate opponent
  opportunity optimist option oracle oration orator orb orbit orc orchard orchestra ordeal organ organism
  organization orgy ornament orphan ostrich ottoman ounce outbreak outburst outcast outcry outfit outhouse
  outing outlaw outlay outlet outpost outpouring outrage outsider oval oven overcoat overflow overseer overture
  owl owner oyster pace pack package packet pad paddle paddock padlock page pageant pail painter pair pal
  palace paladin paleness palette palfrey pall palm pamphlet pan pane panel pang panorama panther pantomime
  pantry par parable parade paradise paradox paragon paragraph parallel parapet parasite parasol parcel parent
  parish park parlor parlour paroxysm parrot parson parsonage part partiality particle partition partner
  partnership party passage passageway passenger passport password pastime pastor patch pate path pathway patio
  patriot patrol patron patroness patter pattering pattern pauper pause pavilion paw pawnbroker pea peach
  peacock peak peal pear pearl peasant pebble peck peculiarity pedestal pedestrian pedigree peep peer peerage
  peg pegasus pelt pelting pen penalty pencil pendulum penknife penny pension peon perambulator percentage
  perch performance performer period periodical peroration perpendicular person personage personality perusal
  perversion perversity pessimist pest pestilence pet petition petticoat pew phaeton phantom phase pheasant
  phenomenon phial philanthropist philosopher phone phonograph photograph photographer phrase physician
  physicist pianist piano pickup picnic picture pie piece pier pig pigeon pike pile pilgrim pilgrimage pill
  pillar pillow pilot pin pinafore pinch pinnacle pint pioneer pipe piping piquancy pirate pistol pit pitch
  pitcher pittance pity pivot placard place plague plan plane planet plank plant plantation plate plateau
  platform platoon platter player playlist playmate plaything plea pledge plight plot plotline plough plug
  plumber plume pocket pocketbook poem poet point pointer poker pole police policeman politician poll pond pony
  poodle pool poop populace population porch portal porter portfolio portico portion portmanteau portrait pose
  position posse possibility post poster postman postponement postscript posture pot potato pouch pound pout
  prairie preacher precinct precipice predicament prediction prelude premier premium premonition preoccupation
  prequel prescription present presentation presentiment president press pressure preteen pretence pretense
  pretext prey price priest priestess priesthood prig prime primrose prince princess printer prisoner privilege
  prize pro problem proceeding process procession proclamation prodigal prodigy product profession professor
  profile profusion program programme project projection projector promenade promise promontory proof prop
  propensity prophecy prophet proposal proposition proprietor prosecution prospect prospectus protector protege
  protegee proverb providence province provision psalm psychiatrist psychologist publican publisher pudding
  puddle puff pulp pulpit pulse pump pun punt pup pupil puppet puppy purchaser purpose purse pursuer puzzle
  pyramid quack quadrangle quadrille quality qualm quantity quarrel quarry quart quarter queen query question
  quickness quid quill quilt quiver quotation rabbit rabble race rack racket radio radius raft rag raid railing
  railroad rainbow rake ramble ramp ranch range rap rapidity rapier rapping rarity rascal rasping rat ratio
  rattle rattling raven ravine ray razor reaction reactor reader realization realm rear rebel rebuff rebuke
  receipt receiver receptacle reception recess recipe recital recitation recluse reconciliation record recorder
  recording rector recurrence redness reduction reed reef reek reel refectory reflex reformer refrigerator
  refuge refusal regiment region register rehearsal reign rejoinder relapse relationship relative relic remark
  remedy reminder reminiscence remnant rendezvous rending renegade renewal rental repast repetition report
  reporter representation representative reprieve reprimand reprobate reproduction reptile republic republican
  repulse reputation request resemblance resident residue resolution resolve respite restaurant result
  resurrection retainer retinue retort retreat reunion revel revelation revenue reverie review revival
  revolution revolutionist revolver revulsion reward rib ribbon richness rick riddle rider ridge rifle rift rig
  rill rim ring ringing riot ripple risk rite rival river rivulet road roadside roadster roadway roan roar
  robber robe robin robot rocker rocket rod rogue role roll roller romp roof rook room roommate root rope
  rosary rosebud roughness rout route rover row rowboat rubber rudder ruffian ruffle rug rule ruler rumble
  rumbling rumor rumour runner rupture ruse rush rustle rustler rustling sabre sack sacrament sacrifice saddle
  safeguard sailor saint salad salary salesman salon saloon salutation salute salver sample sanction sanctuary
  sandwich sash satchel satellite saucepan saucer sausage savour scabbard scaffold scale scalp scamp scandal
  scanner scapegrace scar scarecrow scarf scattering scene scent sceptre schedule scheme scholar scholarship
  schoolboy schoolfellow schoolgirl schoolhouse schoolmaster schoolmistress schoolroom schooner scientist
  scolding scoop score scorpion scoundrel scourge scout scowl scrap scrape scratch scrawl scream screech
  screeching screen screw scribe script scroll scuffle scuffling scullery sculptor scythe sea seal seaman
  seaport searchlight seaside season seat secret secretary sect section sector sedative seed seizure selection
  selfie semblance semicircle senior sensation sense sentence sentinel sentry sepulchre sequel sequence serape
  sergeant serial series sermon serpent servant settee settlement sexton shack shade shadow shaft shambles
  share shark shawl sheaf sheath shed sheen sheet shelf shell shepherd shield shilling shimmer ship shirt
  shiver shock shoe shoemaker shop shopkeeper shotgun shoulder shout shovel shower shred shriek shrine shroud
  shrub shrubbery shrug shudder shuffle shuffling shutter shuttle sibling sickle sideboard sidewalk siege sigh
  sign signal signature silhouette simile simpleton singer sinner sip siren sister sisterhood site situation
  sixpence sixteenth sixth skeleton sketch skiff skin skipper skirmish skirt skull sky skylight slab slam slant
  slap slash slate slave sledge sleeper sleeve sleuth slice sling slip slipper slit sloop slope slot slough
  slug sluice slum slur sly smack smear smell smile smock smoker smoothness smuggler snail snake snap snare
  snarl sneak sneaker sneer sniff snob snort snout snub sob socialist sock socket sofa sojourn solace soldier
  solicitor solo solution son song sonnet sorcerer soreness sort sou soul sound sounder source sous southwest
  souvenir sovereign spaceport spaceship spade span spaniel spar spark sparkle sparrow spasm speaker spear
  specialist specialty species specimen speck spectacle spectator spectre spell spellbook spendthrift sphere
  spice spider spinster spire spit splash splashing spokesman sponge spoon spoonful sportsman spot spouse spout
  spray spree sprig sprinkling spur spurt spy squad squadron squall square squeak squeaking squeal squint
  squire squirrel stab stable stack staff stag stage stain stair staircase stairway stake stalk stall stamp
  stampede standard standstill staple star starling starship state statement statesman station stationer statue
  statute stead steak steamboat steamer steed steeple stench stenographer step stepbrother stepfather
  stepmother stepsister stew steward stewardess stick stile stimulant stimulus sting stink stipend stirrup
  stitch stockade stocking stocky stomach stone stool stoppage storm story storyline stove strain strait strand
  stranger strap straw streak stream street streetcar stretch stretcher stride string strip stripe stripling
  stroke stroll stronghold structure struggle stub stud student studio stump stunt subject submarine
  subordinate subscription substitute suburb subway successor suddenness sufferer sufficiency suggestion suit
  suitcase suite suitor sum summary summit summons sunbeam superfluity superintendent supernatural supplement
  suppliant supporter supposition surety surface surge surgeon surmise surname surplus survey susceptibility
  suspension swamp swan swarm sweater sweatshirt sweep sweetheart swell swimmer swindle swindler swing swirl
  swish switch swoon sword syllable symbol symphony symptom syndicate system t-shirt table tableau tablecloth
  tablet tag tail tailor taint tale talisman talker talon tan tangle tank tap tape taper target task tassel
  tattoo taunt tavern tax taxi taxicab teacher teacup team teammate teapot tear teen teenager telegram
  telephone telescope tempest temple tempter tenacity tenant tendency tenement tenor tent tentacle tenth term
  termination terminus terrace terrier test testimonial text theater theatre theme theory thermometer thicket
  thief thimble thing thinker thirteenth thorn thoroughfare thrall thrashing thread threat thrill throb throne
  throng thrush thud thumb thump thumping thunderbolt thunderstorm tick ticket ticking tickler tickling tide
  tie tiger tightening tigress tile tiller tilt timeline tinge tingle tinker tinkle tinkling tip tirade tithe
  title titter toad toast toddler toe toilet toilette tomb tombstone ton tone tongue tonic tool tooth toothache
  toothpick topic torch tornado torrent torso toss touch tour tourist tournament towel tower townsman toy trace
  track tract trader tradesman tradition tragedy trail train trait traitor tram tramp trance transaction
  transformation translation transport trap trapdoor traveler traveller tray treasure treasury treatise treaty
  treble tree tremor trench tress trial triangle tribe tribunal tribute trick trickle trifle trigger trilogy
  trinket trio trip tripod triviality trolley troop trooper trot trough trousseau trowel truant truce truck
  trump trumpet trunk trustee tryst tub tube tuft tug tumbler tumult tune tunic tunnel turban turkey turmoil
  turnip turnpike turret turtle tussle tutor twang tweet twelvemonth twig twinge twinkle twinkling twist twitch
  twitching twittering type typewriter tyrant umbrella unbending uncle undercurrent undergraduate undertaker
  undertone underworld unicorn uninitiated union unit universe university untruth uprising uproar upshot
  upstart urchin urn username usher vacancy vacation vacuum vagabond vagrant vale valet valise valley valuation
  valve vampire van variation variety vase vastness vault vehicle veil vein velocity vent veranda verdict
  version vessel vest vestibule vestige vestry veteran vibration vicar vicarage victim victor vigil villa
  village villain vine vineyard vintage violation violin violoncello viper vision visit visitation visitor
  vista vividness vixen vocabulary vocation voice void volcano volley volubility volume vortex votary vote vow
  voyage vulture wad waft wag wage wager wagon wail wailing waist waistcoat waiter waitress walker wall wallet
  wallpaper waltz wand wanderer ward warden wardrobe warehouse warlock warning warrant warrior washstand waste
  watch watcher watchman waterfall waterfront wave way wayfarer wayside weapon weaver web website wedding wedge
  weed week weekend weight weilder welter wench whale wharf wheel wheelbarrow whelp whiff while whim whine whip
  whipping whirl whirlpool whirlwind whirr whirring whisker whisper whistle whit whoop wicket widow widower
  wielder wife wig wilderness willingness willow windmill window wing wink winner wire wisp witch witness
  wizard wolf woman wooer word worker workhouse workman workshop world worm worshipper wound wrangle wrapper
  wreath wreck wrench wretch wrinkle wrist wristwatch writ writer yacht yard yarn yawn year yearning yell
  yelping yeoman yoke youngster zigzag zone`;

/**
 * Nouns that need an article or an owner in the singular: a dagger, its dagger, but not "it is dagger". Words that
 * end a phrase after an article or a possessive, and hardly ever stand without one, in public-domain fiction (the
 * corpora named in resources/LICENSES.md); words of today were added by hand.
 */
export const COUNTABLE_NOUNS: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/));
