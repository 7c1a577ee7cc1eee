import { wordSet } from './word-set.ts';

/**
 * Nouns that need an article or an owner in the singular: a dagger, its dagger, but not "it is dagger". Words that
 * end a phrase after an article or a possessive, and hardly ever stand without one, in public-domain fiction (the
 * corpora named in resources/LICENSES.md); words of today were added by hand.
 */
export const COUNTABLE_NOUNS = wordSet(`
  abbey abomination abstract abyss academy accent access accession accessory accident accompaniment accomplice
  account accountant accumulation accusation ace ache acquaintance acquisition acre act actor actress acumen
  adder address adept adjective admiral admirer admixture advantage adventurer adventuress adversary
  advertisement adviser advocate aeroplane affair affectation affidavit affinity affirmative affront aftermath
  afternoon afterthought agency agent ague ailment air aircraft airing airlock airship aisle album alcove
  alderman alehouse alias alibi alicorn allegory alley alliance alligator allowance allusion ally almanac
  almond almshouse alphabet altar alteration altercation alternative altitude amateur ambassador ambulance
  amendment amount amphitheatre amulet anachronism anarchist ancestor anchor android angel angle angler animal
  ankle anniversary announcement annuity anodyne anomaly ant antagonist antechamber antelope anteroom anthem
  antidote antiquarian antler anvil apartment ape aperture aphorism apology apostle apothecary apparition
  appeal appendage appetite apple applicant application appointment apprentice approach appropriation apron
  aptitude arbour arc arcade arch archangel archbishop archdeacon archer architect archway area arena
  aristocracy aristocrat ark arm armchair armful armistice army aroma arrangement array arrow arroyo arsenal
  article artifice artisan artist ascetic ash ashtray aspen aspirant ass assassin assemblage assembly assertion
  asset assignment assistant assortment assumption assurance asteroid asylum atheist athlete atmosphere atom
  attache attachment attack attempt attendant attic attitude attorney auctioneer audience audiovisual auditor
  auditorium aunt aura author auto autobiography autocrat autograph automaton automobile autopsy avalanche
  avatar avenger avenue aversion avowal award awning axe axiom babble babe babel baboon baby babysitter
  bachelor backbone background backpack backstory backwater backwoods backyard badge badger bag bagatelle
  bailiff bait baker bakery balance balcony bale ball ballad ballet balloon ballroom balustrade ban band
  bandage bandana bandit bang banjo bank banker bankrupt banner banquet bar barbarian barber bargain barge
  baritone bark barmaid barn baron baroness baronet baronetcy barrack barrel barricade barrier barrister barrow
  bartender base basement basin basis basket bat batch bath bathrobe bathroom bathtub battalion battery
  battlefield battleship bauble bay bayonet bazaar beach beacon bead beadle beak beaker beam bean beard bearer
  beast beating beaver beck bedchamber bedroom bedside bedspread bedstead bee beech beefsteak beetle beggar
  beginner beholder belief believer bell bellboy belle bellow belt bench bend benediction benefactor
  benefactress benefit bequest berry berth best beverage bevy bias bicycle bier bight bijou bill billet
  biography biologist biped bird birthday birthright biscuit bishop bishopric bit bite blackbird blackboard
  blackguard blackmailer blacksmith blackthorn bladder blade blanket blast blaster blaze blemish blend blending
  blessing blight blighter blink blister block blockhead blog bloke blonde bloodhound blot blotter blouse blow
  bluff blunder blur blush boa boar board boardinghouse boat boathouse boatman bob body bodyguard bog boiler
  bolt bomb bombardment bond bone bonfire bonnet bonus booby book bookcase bookkeeper bookseller bookshelf
  bookstall boom booming boon boor boost boot booth border borough bosom boss bottle bottom boudoir bough
  boulder bounder bouquet bow bower bowl bowler box boy boyfriend brace bracelet bracket brain bramble branch
  brand brat brawl brazier breach breakdown breaker breakwater breast breeze brewer brewery bribe brick bride
  bridegroom bridge bridle briefcase briefing brig brigade brigand bristle broadening broadside broadsword
  brogue broker brooch brook broom broomstick brother brougham browser bruise brunette brush brute bubble
  buccaneer buck buckboard bucket buckle buckler bud buddy budget buffalo buffet bug buggy bugle builder bulb
  bulge bull bulldog bullet bulletin bullfight bullfighter bulwark bum bump bumper bun bunch bundle bungalow
  bunk bunker buoy burden bureau burglar burglary burlesque burro burrow bus bush bushel businessman bust
  bustle butcher butler butt butterfly button buttonhole buttress buyer buzz bye bystander byword cab cabaret
  cabin cabinet cable cabriolet cache cackling cad cadence cafe cage calamity calendar calf caller camel camera
  camouflage campaign campfire canal canary candidate candle candlestick cane canister cannon canoe canon
  canopy canteen canter canvass canyon cap capability capacity cape caper capital capitalist captain captive
  car carapace caravan carbine carcass card career caress caretaker cargo caricature carnation carnival
  carpenter carpet carriage carrier cart carter cartridge cascade case casement cashier casino cask casket
  cassock castaway castle casualness cat catalogue cataract catastrophe catechism caterpillar cathedral
  cattleman cauldron cause causeway cavalcade cavalier cave cavern cavity ceiling celebrity cell cellar
  cemetery census cent center centre century certainty certificate cessation chain chair chaise chalet
  challenge chamber chambermaid chamois champion chance chandelier change changeling channel chant chap chapel
  chaperon chaperone chaplain chaplet chapter charade charger chariot charlatan charm chart charter charwoman
  chasm chastisement chat chateau chattel chauffeur check chef chemist cheque cherub chest chick chicken
  chieftain chiffonier child chill chime chimney chip chirp chisel chit choice choir chop chord chorus
  christening chronicle chronicler chrysanthemum chuckle chum chump chunk churchwarden churchyard churl churn
  cigar cigarette cinch cinder cinema cipher circle circlet circuit circus citadel citizen city civilian
  claimant clam clamor clamour clan clang clanging clank clanking clap clash clasp class classmate clatter
  clattering clause claw clearance cleft clergyman clerk clerkship clew click clicking client cliff climax
  clinic clink clinking clip clipping clique cloak clock clod clog cloister closeness closet cloud clown club
  clucking clue clump cluster clutch coach coachman coat coating cobbler cobra cobweb cockatoo cockpit cocktail
  cod code coffer coffin coil coin coincidence collar collation colleague collection collector collier
  collision colloquy colonel colony colt column com comb combination comedian comedy comet comforter commander
  commencement commentary commission commissionaire commissioner committee commodity commoner commotion commune
  community compact companion compartment compass competence competitor complement complication compliment
  composer compound compromise computation computer comrade con concert concertina concession concierge
  conclusion concourse concrete condition conductor cone confederate conference confession confessor confidant
  confidante conflagration congregation connoisseur conqueror consecration conservatory consignment console
  consort conspiracy conspirator constable constabulary constituency constituent constitution consul
  consummation contemporary contest continent contingency contingent continuance continuation contract
  contraction contractor contralto contribution contributor controller convent convict convoy convulsion cooing
  cook coop cop copse copter copy coquette cord cordon core cork corkscrew corner cornet cornfield coroner
  coronet corporal corporation corps corpse corral corrective correspondent corridor cost cot cottage couch
  cough council counsellor counter counterpart countess country countryman countryside county coup coupe couple
  couplet courier courtier courtroom courtyard cousin cove coverlet covert covey cow coward cowboy coxcomb crab
  crack cracker crackle crackling cradle crag crank cranny crash crashing crate crater cravat craven craving
  crayon craze creak creaking crease creator creature credit creditor creed creek creeper crescendo crescent
  crest crevice crew crib cricket crime criminal crisis critic croak crock crocodile crook crop crossbow
  crossroads crow crowd crown crucifix cruise cruiser crumb crunch crusade crush crust crutch cry crypt cub
  cube cubicle cuckoo cucumber cud cudgel cue cuff culmination culprit cult cup cupboard cur curate curb cure
  curl current curse curtain curtsy curve cushion customer cutlass cutlet cutter cyborg cycle cylinder cynic
  cynosure dab daffodil dagger dairy dairymaid dais daisy dale dam dame damsel dance dancer dandy darling dart
  dash dastard date daughter dawning day daze deacon dealer dean dear dearth deathbed debauch debtor debutante
  decade decanter deceased deceiver deck declaration decoy decrease decree dedication deed deer defect defender
  defensive deficiency definition degree deity delegate delegation delicatessen deliverer dell deluge delusion
  demagogue democrat demon demonstration den denouement dentist department dependant deposit deprivation depth
  deputation derby derelict descendant descent description desecration desert deserter designation desire desk
  despot destination destroyer detective detour deuce deviation device devil devotee diadem diagnosis diagram
  dial dialogue diamond diary dictator dictatorship dictionary diet difference dignitary digression dilemma
  dilettante dime diminution dimple din dip diplomat diplomatist direction directness director dirge dirk
  disadvantage disappearance disciple discount discoverer discredit discrepancy discussion dish disinclination
  disk dispatch dispensation display disposition dispute dissertation distance distortion district disturbance
  ditch ditty divan dive divergence diversion dividend divinity division divorce doc dock doctor document doe
  dog dogcart dogma dole doll dollar domain dome domicile domino donation donkey door doorman doorstep doorway
  dorm dormitory dory dose dot doublet dove dowager dower downfall downpour dowry doze draft dragon dragoon
  dram drama draught drawback drawbridge drawer drawl drawling dream dreamer dreamless dresser dressmaker drift
  drink driver drizzle drone droning drudge drug druggist drugstore drum drummer drumming drunkard duchess duck
  ducking duel duenna duet duffer duke dummy dunce dungeon dunghill dupe duplicate duster dwarf dweller dyke
  dynasty eagle ear earl earthquake easel ebullition ecclesiastic echo eclipse eddy edge edifice editor eel
  effort egg egotist ejaculation elbow election electrician electron element elephant elevation elevator elf
  elm elopement email embankment embassy emblem embodiment embrace embrasure embryo emerald emergency eminence
  emissary emperor empire employee employer empress encampment enchantress enclosure encore encumbrance end
  endeavour ending endowment enemy engagement engine engineer engraving enigma enlargement ensign entail
  entanglement entertainer enthusiast entity entrance entree entry envelope envoy epic epicure epicurean
  epidemic epigram episode epistle epitaph epithet epitome epoch equestrian equivalent era errand erring
  eruption escalator escapade escort esprit essay establishment estate estimate evangelist evening event
  examination excavation exception exclamation excursion excuse execration executioner executor exhibition
  exodus expanse expedition experiment expert explanation exploit explorer explosion explosive expression
  extension extent exterior extinguisher eye eyebrow eyeglass eyelash eyelid fable fabric fabrication facade
  face faction factor factory faculty fad fag failure fake falcon fallacy family fan fanatic fanbase fang farce
  farm farmer farmhouse farmyard farrier farthing fatality father fault fawn feast feat feather fee feint fella
  feller fellow felon fence fender ferment ferret ferry ferryboat festival fete fetish fetter feud fiance
  fiancee fiasco fib fiddle fiddler field fiend fiesta fife fig fighter figure file fillet film financier
  fineness finger fireman fireplace fireside firmament fish fisherman fist fiver fixture flag flagon flail flap
  flapping flare flash flashlight flask flat flatterer flavor flavour flaw flea fleece fleet flick flicker
  flight flirt flock flogging flood floor flop flounce flourish flow flower flowerpot fluid flurry flush flute
  flutter fluttering flyer foe fog foible foil fold folder folio follower font fool foot footfall foothold
  footing footman footpath footprint footstep footstool ford forecast forefinger foreground forehead foreigner
  foreman foremost forest foretaste forfeit forge forgery fork formula fort fortnight fortress fossil
  foundation foundry fount fountain fowl fox fracas fraction fracture fragment frame framework franc fraud fray
  freak freezer freight freighter frenzy freshman fridge friend frieze frigate frill fringe frock frog frontier
  frown fugitive fume function functionary fund funeral funk funnel furlong furnace furrow fuse fuss future
  gable gadget gag gal gala galaxy gale gallery galley gallon gallop gallows gambler game gamekeeper gameplay
  gander gang gap garage garbage garcon garden gardener garland garment garret garrison gash gasp gate gateway
  gavel gaze gem generation generator genie gent gentleman gentlewoman genus geranium germ gesture getaway
  ghost gibbet gift gig giggle girdle girl girlfriend girth giver glacier glade gladiator glamour glance glare
  glass glaze gleam glen glider glimmer glimmering glimpse glint glisten glitter globe gloss glove glow gnawing
  goad goal goat goblet goblin god goddess godfather gondola gong goose gorge gorilla gourd governess governor
  gown grade graduate grain granary grandchild granddaughter grandfather grandmother grandson grasp grasshopper
  grate grating grave graveyard greatcoat greenhouse greenness grenade greyhound gridiron grievance grill
  grimace grimoire grin grindstone grip grizzly groan grocer grocery groom groove grotto group grove growl
  grudge grunt guarantee guard guardian guardsman guest guffaw guide guillotine guinea guitar gulf gully gulp
  gun gunner gurgle gurgling gush gust gutter guy gymnasium habit hacienda hack hag hail hairdresser halberd
  halfpenny hall hallucination hallway halo halt halter hamlet hammer hammock hamper handbag handful handicap
  handkerchief handle handshake handwriting hangar hanger hansom harangue harbor hare harem harlequin harlot
  harp harpoon harpsichord harpy harrow harsher hart harvest hash hat hatch hatchet haven hawk hawker haystack
  haze headache headline headpiece headstone headwaiter heap hearer hearse heartache heartbeat hearth heathen
  hedge hedgehog hedgerow heir heiress helicopter helmet helper helpmate hem hemisphere hen henchman herald
  herd heretic heritage hermit hermitage hero heroine herring highball highroad highway highwayman hike hill
  hillock hillside hilltop hilt hindrance hinge hint hip hippopotamus hiss hissing historian hitch hive hoard
  hoarding hoax hobby hoe hog holder holdup hole holiday holier hollow hollowness holster homestead hometown
  homily honeymoon hood hoodie hoof hook hoop hoot horde horizon horn horoscope horse horseman horseshoe
  horsewhip hose hospital host hostage hostess hotel hothouse hound hour house household householder
  housekeeper housemaid housewife hovel howl howling hub hubbub huddle hull hum humbug humorist hump hunch
  hunchback hunk hunter huntress huntsman hurdle hurrah hurricane hurry husband hush husk hussy hustling hut
  hutch hyena hymn hypocrite hypodermic hypothesis iceberg idea ideal idealist idiot idler idol igloo illusion
  illustration image imbecile immensity imp impeachment impediment impersonation impertinence impetus implement
  importation imposition impossibility impostor imposture imprecation impression improvement imprudence impulse
  imputation incantation incarnation incentive inception inch incident inclination income incompatibility
  incubator incubus index indication indictment indignity indiscretion individual inducement infant infatuation
  infidel infinity infliction influence influx inhabitant inheritance injection injunction inkling inkstand
  inmate inn innkeeper innovation inquest inquisition inscription insect insight insinuation inspector
  instalment instant instep institution instructor instrument insult intention interchange interior interloper
  interlude interpreter interval interview intimation intolerance intonation intruder intrusion invader invalid
  inventor inventory investigator investment invitation invocation iota irregularity island isle islet issue
  itch item jack jackal jacket jailer jangling janitor jar jargon jaunt jeep jelly jerk jerkin jersey jest jet
  jewel jeweler jeweller jiffy jig jilt jingle jingling job jockey joke joker jolt jolting jot journal
  journalist journey journeyman jug jumble junction jungle jury justification katana keel keeper keepsake keg
  kennel kerchief kernel kettle key keyboard keyhole kid kidney killer kilt kimono kindling kindred king
  kingdom kinsman kinswoman kit kitchen kite kitten knack knapsack knave knee knell knife knight knob knock
  knockout knoll knot kraal lab label laboratory laborer labourer labyrinth lackey lad ladder lady lagoon lair
  lake lama lamb lamp lamppost lance lancet landau landing landlady landlord landmark landowner landscape lane
  lank lantern lap lapse laptop lark lash lass lassie lasso latch latchkey lath latter lattice laugh launch
  laundress laundry lawn lawsuit lawyer layer layman layout leader leaf leaflet league leak leakage leap lease
  leash leaven lecture lecturer ledge ledger lee leech leer leg legacy legend legion lemon lens leopard
  leopardess leper lesson letter levee level lever liability liaison liar libel libertine librarian library
  licence license licking lid lieutenant lifeboat lifetime lifter light lighter lighthouse likelihood likeness
  liking lily limit limousine line liner linguist lining link lion lioness liquid lisp list listener litany
  litter livelihood lizard load loaf loafer loan lobby lobster locality location lock locker locket locksmith
  locomotive lodge lodger lodging loft loftiness log logo lookout loom loop loophole lord lordship lorry loser
  loss lot lottery lotus loudspeaker lounge lout lover lull lullaby lump lunatic lunge lurch lure lustre lynx
  lyre mace machine mackintosh madhouse madman magazine magician magistrate magnate magnet magnolia magpie maid
  maiden maintenance major majority maker malady mallet man manager mandate mane manger mania maniac manicure
  manifestation manner manoeuvre manor manservant mansion mantel mantelpiece mantle manual manufacturer map
  march mare margin mark market maroon marquis marsh martyr marvel mascot mash mask masquerade mass massacre
  master masterpiece mastiff mat match mate materialist mathematician matinee matron matter mattress mausoleum
  maxim maximum maze meadow meal measure mechanic medal medic medium medley meerschaum melodrama melon member
  memento memorandum memorial menace menagerie mendicant menial menu merchant mermaid mesh mess message
  messenger metamorphosis meteor meter method metropolis mews microphone microscope microwave middle midshipman
  migration mile milestone milieu milkmaid milkman milksop mill millennium miller milliner million millionaire
  miner mingling miniature minimum minion minister ministry minority minstrel mint minuet minute miracle mirage
  mirror mirthless misadventure misapprehension miscarriage miscreant miser misfortune missile mission
  missionary missive mist mistake mistress misunderstanding mite mixture moan moaning moat mob mode model
  modicum modification mole moment monarch monarchy monastery mongrel monitor monk monkey monocle monologue
  monomania monopoly monosyllable monotone monster monstrosity month monument mood moon moor mop moralist
  morass morgue morning morrow morsel mortgage mosquito mote moth mother motive motor motorboat motorcar
  motorcycle motto mound mountain mountainside mountebank mourner mouse moustache mouthful mouthpiece movement
  movie muck muddle muff muffler mug mule multiplicity multitude mummy murderer murderess murmur muscle museum
  mushroom musician musket mustache muzzle mystery myth nag nail name namesake nap napkin narcotic narrative
  narrator nation naturalist navigator navy neck neckerchief necklace necktie necromancer needle needy negative
  neighbor neighborhood neighbour neighbourhood nephew nest net nettle network newcomer newspaper nicety niche
  nick nickel nickname niece nightcap nightgown nightingale nightmare nightstand nip nobleman nod noise
  nonentity noodle nook noose nose nosegay nostalgia notary notch note notebook notion novel novelist novice
  nucleus nudge nugget nuisance number numbness nun nurse nursemaid nursery nut nutshell nymph oar oasis oath
  object objection objective obligation obscenity observer obsession obstacle obstruction occasion occupant
  occurrence ocean oddity ode odor odour offender offense officer ogre oligarchy omelette omen omnibus oneness
  onion onslaught opal opening opera operative operator opiate opponent opportunity oppressor optimist option
  oracle oration orator orb orbit orc orchard orchestra orchid ordeal ordinance organ organism organization
  orgy ornament orphan ostrich otter ottoman ounce outbreak outburst outcast outcry outfit outhouse outing
  outlaw outlay outlet outpost outpouring outrage outsider oval oven overcoat overdose overflow overseer
  oversight overture owl owner oyster pace pack package packet pad paddle paddock padlock page pageant pagoda
  pail painter pair pal palace paladin paleness palette palfrey palisade pall pallet palm palsy pamphlet pan
  pancake pandemonium pane panel pang panorama panther pantomime pantry par parable parade paradise paradox
  paragon paragraph parallel parapet parasite parasol parcel parent parish parishioner park parlor parlour
  parody paroxysm parrot parson parsonage part partiality particle partisan partition partner partnership
  partridge party parvenu passage passageway passenger passport password pastime pastor pasty patch pate path
  pathway patio patriarch patriot patrol patron patroness patter pattering pattern pauper pause pavilion paw
  pawnbroker pea peach peacock peak peal pear pearl peasant pebble peck peculiarity pedant pedestal pedestrian
  pedigree pedlar peep peer peerage peg pegasus pelt pelting pen penalty pencil pendulum penitentiary penknife
  penny pennyworth pension pensioner peon perambulator percentage perch performance performer period periodical
  peroration perpendicular person personage personality personification perusal perversion perversity pessimist
  pest pestilence pet petal petition petticoat pew phaeton phalanx phantom phase pheasant phenomenon phial
  philanthropist philosopher phone phonograph photo photograph photographer phrase physician physicist pianist
  piano pianoforte pickpocket pickup picnic picture pie piece pier pig pigeon pigsty pigtail pike pile pilgrim
  pilgrimage pill pillar pillow pilot pin pinafore pinch pincushion pinnacle pint pioneer pipe piping piquancy
  pirate pistol pit pitch pitcher pitchfork pitfall pittance pity pivot placard place plague plan plane planet
  plank plant plantation planter plash plate plateau platform platitude platoon platter player playfellow
  playhouse playlist playmate plaything playwright plea pledge plight plot plotline plough ploughman plug
  plumber plume poacher pocket pocketbook poem poet poetess point pointer poker pole police policeman
  politician polka poll pomegranate pond pony poodle pool poop poppy populace population porch porpoise portal
  portent porter portfolio portico portion portmanteau portrait pose position posse possibility post postcard
  poster postilion postman postmortem postponement postscript posture posy pot potato potion pouch pound pout
  prairie preacher precinct precipice predicament prediction predilection prelate prelude premier premium
  premonition preoccupation prequel prescription present presentation presentiment president press pressure
  preteen pretence pretender pretense pretext prey price priest priestess priesthood prig prime primrose prince
  princess principality printer priory prisoner privilege prize prizefighter pro problem proceeding process
  procession proclamation prodigal prodigy product profession professor profile profusion program programme
  project projectile projection projector prologue promenade promise promontory promoter proof prop propensity
  prophecy prophet prophetess proposal proposition proprietor prosecution prospect prospector prospectus
  prostitute protector protege protegee proverb providence province provision psalm psychiatrist psychologist
  publican publisher pudding puddle puff pug pulp pulpit pulse pump pumpkin pun punt pup pupil puppet puppy
  purchaser purifying purpose purse pursuer puzzle pyramid quack quadrangle quadrille quadruped quality qualm
  quantity quarantine quarrel quarry quart quarter quartet quaver queen query question queue quibble quickness
  quid quill quilt quiver quotation rabbit rabble race rack racket radiator radio radius raft rag raid railing
  railroad rainbow raincoat rake ramble ramp rampart ranch range rap rapidity rapier rapping rarity rascal rasp
  rasping rat ratio ration rattle rattlesnake rattling raven ravine ray razor reaction reactionary reactor
  reader realist realization realm rear reasoner rebel rebuff rebuke receipt receiver receptacle reception
  recess recipe recital recitation recluse reconciliation reconnaissance record recorder recording rector
  recurrence redness reduction reed reef reek reel refectory reflex reformer refrigerator refuge refugee
  refusal regiment region register rehearsal reign rejoinder relapse relationship relative relic remark remedy
  reminder reminiscence remittance remnant rendezvous rending renegade renewal rental repast repetition
  replacement replica report reporter representation representative reprieve reprimand reprobate reproduction
  reptile republic republican repulse reputation request resemblance reservoir resident residue resolution
  resolve resonance respite restaurant restorative result resumption resurrection retainer retinue retort
  retreat retriever reunion revel revelation revenue reverie reversal review revision revival revolution
  revolutionist revolver revulsion reward rhapsody rhinoceros rib ribbon richness rick riddle rider ridge rifle
  rift rig rigmarole rill rim ring ringing riot ripple risk rite rival river rivulet road roadside roadster
  roadway roan roar robber robe robin robot rocker rocket rod rogue role roll roller romp rood roof rook room
  roomful roommate root rope rosary rosebud roue roughness rout route rover row rowboat rubber rudder ruffian
  ruffle rug rule ruler rumble rumbling rumor rumour runner rupture ruse rush rustle rustler rustling rut sabre
  sack sacrament sacrifice saddle safeguard sailor saint salad salary salesman salon saloon salutation salute
  salve salver sample sanction sanctuary sandwich sanitarium sapling sash satchel satellite satyr saucepan
  saucer sausage savour scabbard scaffold scale scalp scamp scandal scanner scapegrace scar scarcity scarecrow
  scarf scattering scene scent sceptic sceptre schedule scheme scholar scholarship schoolboy schoolfellow
  schoolgirl schoolhouse schoolmaster schoolmistress schoolroom schooner scientist scion scolding scoop score
  scorpion scoundrel scourge scout scowl scrap scrape scratch scrawl scream screech screeching screen screw
  scribe scrip script scroll scuffle scuffling scullery sculptor scurry scuttle scythe sea seal seam seaman
  seaport searchlight seaside season seat secret secretary sect section sector sedan sedative seducer seed
  seeker seer segment seigneur seizure selection selfie seller semblance semicircle senate senator senior
  sensation sense sentence sentimentalist sentinel sentry sepulchre sequel sequence serape seraph serf sergeant
  serial series sermon serpent servant settee settlement setup sewer sexton shack shade shadow shaft shambles
  shanty share sharer shark shawl sheaf sheath shed sheen sheet shelf shell shepherd shepherdess shield
  shilling shimmer ship shipyard shirt shiver shoal shock shoe shoemaker shop shopkeeper shortcut shotgun
  shoulder shout shovel shower showman shred shrew shriek shrine shroud shrub shrubbery shrug shudder shuffle
  shuffling shutter shuttle shuttlecock sibling sickle sideboard sidewalk siege sigh sign signal signature
  silhouette simile simper simpleton sinecure singer sinner sip siphon siren sirloin sister sisterhood site
  sitter situation sixpence sixteenth sixth skein skeleton sketch skewer skiff skin skipper skirmish skirt
  skull skunk sky skylight skyscraper slab slam slant slap slash slate slave sled sledge sleeper sleeve sleuth
  slice sling slip slipper slit sloop slope slot slough slug sluice slum slur sly smack smattering smear smell
  smile smirk smith smock smoker smoothness smudge smuggler snack snail snake snap snare snarl sneak sneaker
  sneer sniff snob snooper snort snout snowstorm snub sob socialist sock socket sofa soiree sojourn solace
  soldier solicitor solo solution son song sonnet soprano sorcerer sorceress soreness sort sortie sot sou soul
  sound sounder source sous southwest souvenir sovereign spacecraft spaceman spaceport spaceship spacesuit
  spade span spaniel spar spark sparkle sparrow spasm speaker spear specialist speciality specialty species
  specimen speck spectacle spectator spectre speculator spell spellbook spendthrift sphere sphinx spice spider
  spike spinster spire spit splash splashing splinter spokesman sponge spool spoon spoonful sportsman spot
  spouse spout spray spree sprig sprinkling sprite spur spurt sputter spy squabble squad squadron squall square
  squatter squeak squeaking squeal squint squire squirrel stab stable stack staff stag stage stain stair
  staircase stairway stake stalk stall stallion stamp stampede standard standstill stanza staple star starling
  starship starter state statement stateroom statesman station stationer statue statuette statute stead steak
  steamboat steamer steed steeple steerage stench stenographer step stepbrother stepdaughter stepfather
  stepmother stepsister stew steward stewardess stick stigma stile stimulant stimulus sting stink stipend
  stirrup stitch stockade stockbroker stocking stocky stoker stomach stone stool stoppage stopper storehouse
  storeroom storm story storyline stove strain strait strand stranger strap stratum straw streak stream street
  streetcar stretch stretcher stride string strip stripe stripling stroke stroll stronghold structure struggle
  stub stud student studio stump stumpy stunt subaltern subject submarine subordinate subscription substitute
  suburb subway successor suddenness sufferer sufficiency suggestion suit suitcase suite suitor sultan sum
  summary summit summons sunbeam sundial superfluity superintendent supernatural supervisor supplement
  suppliant supporter supposition surety surface surge surgeon surmise surname surplice surplus survey surveyor
  susceptibility suspension swamp swan swarm sweater sweatshirt sweep sweetheart swell swimmer swindle swindler
  swing swirl swish switch swoon sword swordsman syllable sylph symbol symphony symptom syndicate syringe
  system t-shirt tabernacle table tableau tablecloth tablet tag tail tailor taint tale talisman talker talon
  tambourine tan tang tangle tank tankard tap tape taper target tarpaulin task tassel tattoo taunt tavern tax
  taxi taxicab teacher teacup team teammate teapot tear teaspoon technician teen teenager telegram telephone
  telescope tempest temple tempter tenacity tenant tendency tenement tenner tenor tent tentacle tenth term
  terminal termination terminus terrace terrier test testimonial text theater theatre theme theory thermometer
  thesis thicket thief thimble thing thinker thirteenth thistle thong thorn thoroughbred thoroughfare thrall
  thrashing thread threat thrill throb throne throng thrush thud thumb thump thumping thunderbolt thunderstorm
  tiara tick ticket ticking tickler tickling tide tie tiger tightening tightness tigress tile tiller tilt
  timeline timepiece tinge tingle tinker tinkle tinkling tip tirade tithe title titter toad toast toddler toe
  toilet toilette tomato tomb tombstone ton tone tongue tonic tool tooth toothache toothbrush toothpick topic
  topper torch tornado torpedo torrent torso tortoise toss touch tour tourist tournament towel tower townsman
  toy trace track tract tractor trader tradesman tradition tragedy trail train trait traitor tram tramp trance
  transaction transformation translation transport trap trapdoor traveler traveller travesty tray treadmill
  treasure treasury treatise treaty treble tree trellis tremor tremulousness trench tress trial triangle tribe
  tribunal tribune tributary tribute trice trick trickle trifle trigger trilogy trinket trio trip tripod
  triviality trolley troop trooper trophy trot troubadour trough troupe trousseau trowel truant truce truck
  trump trumpet trumpeting trunk truss trustee tryst tub tube tuft tug tumbler tumult tune tunic tunnel turban
  turkey turmoil turnip turnpike turret turtle tussle tutor twang tweet twelvemonth twig twinge twinkle
  twinkling twirl twist twitch twitching twitter twittering type typewriter tyrant ulster ultimatum umbrella
  unbending uncle undercurrent undergraduate undertaker undertone underworld unicorn uninitiated union unit
  universe university untruth unwary upholsterer uprising uproar upshot upstart urchin urn username usher
  usurer usurper vacancy vacation vacuum vagabond vagrant vale valet valise valley valuation valve vampire van
  variation variety vase vastness vault vegetarian vehicle veil vein velocity vent ventilator veranda verb
  verdict vermouth version vessel vest vestibule vestige vestry veteran veto vibration vicar vicarage victim
  victor vigil villa village villain vine vineyard vintage violation violin violoncello viper virus vision
  visit visitant visitation visitor visor vista vividness vixen vocabulary vocation voice void volcano volley
  volubility volume vortex votary vote vow voyage vulture wad wafer waft wag wage wager wagon waif wail wailing
  waist waistcoat waiter waitress walker wall wallet wallop wallpaper waltz wand wanderer ward warden warder
  wardrobe warehouse warlock warning warrant warren warrior washerwoman washstand wasp waste watch watcher
  watchman waterfall waterfront wave way wayfarer wayside weakling weapon weaver web website wedding wedge weed
  week weekend weight weilder welter wench whale wharf wheel wheelbarrow wheeze whelp whiff while whim whine
  whip whipping whir whirl whirlpool whirlwind whirr whirring whisk whisker whisper whistle whit whiz whoop
  wicket widow widower wielder wife wig wildcat wilderness willingness willow winder windlass windmill window
  wing wink winner wire wisp witch witness wizard wolf woman woodcock wooer word worker workhouse workman
  workshop world worm worshipper wound wraith wrangle wrapper wreath wreck wrench wrestler wretch wrinkle wrist
  wristwatch writ writer yacht yard yarn yawn year yearning yell yelp yelping yeoman yoke youngster zigzag zone`);
