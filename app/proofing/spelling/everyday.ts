import { wordSet } from '../english/word-set.ts';

/**
 * Words that fiction of our day uses all the time and that one or both dictionaries lack. A word belongs here only
 * where every reader takes it as right; what one story has made up belongs to that story.
 */
const SPEECH = `
  ok oww yay geez sheesh coulda woulda shoulda oughta hafta cuz coz lotta lotsa buncha loada hella musta mighta hadda useta
  tryna whatcha finna bruh bruv brah momma mommas gramma gramps grammy nana grandpappy papaw mamaw grandkid grandkids
  bestie besties bff bffs bae mom moms mommy goddamnit damnit dangit darnit frick fricks fricked fricking frickin hecking
  badass badasses badassery smartass smartasses hardass dumbass kickass jackass jackasses jerkface dipshit douchebag
  douchebags butthead buttheads butthurt doofus doofuses lil li'l lol lmao rofl omg omfg wtf btw imo imho irl tbh brb afk idk
  fyi smh ngl nvm yolo sus legitly adorkable dorkiness hangry cringey cringy cringeworthy relatable snuggly smirky snarkily
  dudette sugarcube rando randos weirded creeped unamused unmoving overanalyze overanalyzing multitasked gaslit gaslighting
  mansplain mansplaining inspo meds adulting okey dokey dokie whaddya didja wouldja couldja dontcha wassup yeppers welp gonna
  sayonara konnichiwa arigato gracias bonjour oui themself`;

const THINGS = `
  wifi tv tvs vlog vlogs vlogger livestream livestreams livestreamed livestreaming youtuber youtubers facebook instagram
  snapchat whatsapp reddit tumblr netflix spotify tiktok bluetooth passcode passcodes dropdown pdf pdfs gif gifs webpage
  webpages chatroom chatrooms cyberbullying cybersecurity screencap screencaps photobomb photobombed photoshopped facetime
  facetimed uber skyped unfollow unfollowed podcaster podcasters keycard keycards tased autocorrect autocorrected dashcam
  walkthrough playthrough gameplay gamers noob noobs newb newbs respawn respawned respawning cutscene cutscenes minigame
  minigames sidequest sidequests hitpoints speedrun ebook ebooks fanfic fanfics fanfiction fanfictions fanart fanon headcanon
  headcanons oneshot oneshots drabble drabbles fandom fandoms fangirl fangirls fangirled fangirling fanboying cosplay cosplays
  cosplayer cosplayers cosplaying otaku senpai sensei kawaii chibi mecha mechs onesie onesies plushie plushies retcon retconned
  storyline storylines webcomic webcomics worldbuilding protag supervillain supervillains superpowered archnemesis furries
  countertop countertops eyeroll eyerolls jumpscare jumpscares torchlit lamplit firelit tanktop barstool barstools bunkbed
  bunkbeds showerhead lipgloss popsicle popsicles smores ramen boba suv suvs kindergartner homeschool homeschooled stepsiblings
  tween tweens faceplant faceplanted faceplanting backflip backflips backflipped backpedaled backpedalled backpedaling
  fistbump fistbumped headbang headpat headpats dropkicked bodyslammed headshot headshots takedown takedowns lockdown
  lockdowns smackdown sightline shoulderblade shoulderblades goosebump tippy proofreader copyedit reblog unmute unmuted
  unpaused homeworld homeworlds hyperdrive hyperdrives comms viewscreen viewscreens starship starships terraform terraformed
  terraforming nanite nanites nanotech cryo cryosleep cryopod cryopods exosuit exosuits holo holodeck spacefaring lightyear
  lightyears railgun railguns forcefield forcefields datapad datapads medbay jetpack jetpacks symbiote symbiotes multiversal
  interdimensional hovercar hovercars`;

const FANTASY = `
  pegasus pegasi alicorn alicorns hatchling hatchlings gryphon gryphons hippogriff hippogriffs elven elvish dwarven dwarvish
  orcish dwarves fae archmage archmages battlemage shapeshift shapeshifts shapeshifted shapeshifter shapeshifters shapeshifting
  spellbook spellbooks spellcaster spellcasters spellcasting spellwork grimoire grimoires mana cantrip cantrips longsword
  longswords greatsword greatswords shortsword shortswords greataxe warhammer warhammers chainmail pauldron pauldrons
  vambrace vambraces greave greaves hellhound hellhounds hellspawn wyvern wyverns wyrm wyrms undead lich liches necromancy
  pyromancer pyromancers pyromancy cryomancer manticore manticores cockatrice kraken krakens kitsune kelpie kelpies wendigo
  wendigos windigo windigos timberwolf timberwolves draconic dragonborn dragonfire dragonkin dragonling dragonlings demigod
  demigods demigoddess demoness incubi succubi halfling halflings goblinoid kobold kobolds gnoll gnolls druidic runestone
  runestones lifeforce wingbeat wingbeats hoofbeat hoofbeats hoofstep hoofsteps hoofprint hoofprints taloned swordfight
  swordfights swordmaster swordswoman mindscape dreamscape lightsaber lightsabers teleported teleporting teleports teleporter
  telepath telepaths telekinetically drow sigil sigils vampiric berserker berserkers shapeshifting draugr pyrokinesis portaled skyship skyships barding`;

/** Spellings that both sides of the Atlantic print, whichever of them their dictionary prefers. */
const EITHER_SIDE = `
  grey greys greyed greyer greying greyish axe ax dreamt learnt spelt spilt leant theatre theatres amongst amidst moustache
  moustaches judgement judgements acknowledgement storey spectre spectres sombre catalogue pyjamas ageing volcanos arse cancelled cancelling worshipped worshipping worshipper worshippers
  focussed focussing benefitted benefitting unmistakeable likeable loveable sizeable kidnapped kidnapping whinging`;

/** Words of older books that stories in old times and other worlds go on using. */
const BOOKISH = `
  hewn shorn kempt loth blest afore leathern carven sunburnt wetted mayhap darkling untrodden affright affrighted mown snigger
  sniggers sniggered sniggering postern foeman foemen coppice throve darkish whisperings wailings mutterings grumblings
  shadowless lightless tearless hatless fleshless moonrise forepaw forepaws unshed unfelt shoreward mittened lichened hullo
  leastways largesse trebly wellnigh swart belike unsuspicious dearie spectacled stockinged basketful ghostlike bloodred teashop
  spick bedewed girlie noblesse cetera footway greyness misgave unreason windings tapestried unburied ploughman nought draught
  draughts draughty spoilt unspoilt briar briars onwards enquire enquired enquires enquiring enquiry enquiries whisky dishevelled
  drily omelette omelettes sepulchre whirr whirred chaperone chaperoned unbeknown whizz whizzed fogey mouldering unrivalled
  unequalled reconnoitre reconnoitred cosily quitted`;

/** Lower case. A work may write them in any case. */
export const EVERYDAY: ReadonlySet<string> = wordSet(SPEECH + THINGS + FANTASY + EITHER_SIDE + BOOKISH);

/** Sounds and cries that are spelled many ways and right in all; never suggested. Lower case. */
export const SOUND_WORDS: ReadonlySet<string> = wordSet(`
  ah aha ahem aherm aargh achoo ahchoo atchoo awoo arf badum bam bap bapped blam blech bleh bluh boing boinged bonk bonked boop
  boops booped booping bwah bzz bzzt choo clonk clonked clippity derp derped derpy eep fwoosh fwooshed feh floomp foomp gadzooks
  gak glomp glomped glomping haha harrumph harrumphed heya hic hmph hmphed hmpf hooray hrm hrmph huzzah ick jeepers kablam kablooey
  kaboom kerplunk kersplat ka kssh meep meeped mew mewl mhm mmph mmphf mrow mrrow mrowr muahaha mwah mwahaha bwahaha naw nom noms
  nommed nomnom nuh nya nyah omigod omigosh ohmigod ohmygod ohmigosh oof oomph ooze pah pff phooey poof poofed psh pshaw rawr
  rawred schlick shing shink skree snikt sploosh splooshed sproing squee squees squeed squeeing tada tata teehee thunked thwack
  thwap thwapped thwump thwumped tink tinked tsch tsk tsked ugh uhm umm vroom vroomed vwoop wahoo whee whoomp whump whumped whumph
  woah woo woohoo wah yahoo yeehaw yeesh yippee yoohoo yowch yowza yowzers yip yipped zap zoinks zounds alakazam abracadabra hocus
  pocus bippity toodles wheeze gah doh jinkies`);

/** How people talk in parts of the country, as stories spell it; right only inside speech. Lower case. */
export const DIALECT: ReadonlySet<string> = wordSet(`
  mah dat dem dis youse yeh naw nae canna dinna willna wouldna couldna didna isna wasna yer ye ter fer tha da git jest sho lawd
  chile hoss pardner varmint varmints critter critters feller fellers reckon iffen effin ain't 'cept purty ornery tater taters
  outta whut thar yonder hyar mebbe sorter kinder wanna wunna summat owt nowt oop ol tho thru gimmie watcha whatchu wit wif
  ze zis zat zey vat vill vas und nein ja herr ees mistah sistah brudda bruddah hisself
  theirselves anywheres somewheres meself yerself yourn knowed heerd allus sich missis gud ta tae wid wot wos`);
