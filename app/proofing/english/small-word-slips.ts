/** Words that ask for another small word than the one beside them, or for none. For the marks see `phraseTable`. */
export const WRONG_SMALL_WORDS = `
  interested «with|about|of→in» @det|@ing|what|how|him|her|them|it|me|you|$
  interested «on→in» @det|what|how|him|her|them|it|me|you|$
  curious «on→about» @det|what|how|why|who|where|him|her|them|it
  capable «to|for|in→of» @ing|@poss|it|this|that|anything|such
  responsible «of→for» @det|it|him|her|them|what|@ing
  dependent|reliant «of→on» @det|him|her|them|it
  depends|depended|depending|depend «of→on» @det|what|how|him|her|them|it|who|where
  similar «with|as→to» @poss|him|her|it|them|what
  different «of→from» @det|what|him|her|it|them
  afraid|scared|frightened|terrified «from→of» @det|him|her|them|it|what|@ing
  proud «on|about→of» him|her|them|it|me|you|@poss
  ashamed «on|from→of» @poss|him|her|it|himself|herself|myself
  full «with→of» water|life|people|energy|anger|tears|joy|food|love|hope|fear|rage|books|things|questions|holes|blood
  jealous «at|on|from→of» @poss|him|her|them|it|me|you
  aware «about→of» @det|what|how|him|her|them|it
  fond «for|on|about→of» @det|him|her|them|it
  worried «of→about» what|how|if|@poss|him|her|them
  addicted «on|of→to» @det|it|him|her
  allergic «on|of→to» @det|it
  married «with→to» him|her|me|someone
  obsessed «on|of→with» @det|him|her|it|@ing
  impressed «of→by/with» @det|him|her|it|how
  surprised «of→by/at» @poss|him|her|it|how|what
  covered «of→in» blood|dirt|mud|snow|dust|scars|sweat|tears
  filled «of→with» tears|joy|anger|rage|water|people|books
  according «with→to» @det|him|her|them
  compared «at|than→to» @det|him|her|it|them|what|last
  listen|listened|listening «at→to» me|him|her|us|them|what
  consist|consists|consisted|consisting «from→of» two|three|four|many|several|only|a|the
  insist|insisted|insists|insisting «in|to→on» @ing
  succeed|succeeded|succeeding «to→in» @ing
  participate|participated|participating «at→in» the|a|this
  arrive|arrived|arrives|arriving «to→at» @det|school|work|home
  pay|paid|pays|paying attention «on|at|in→to» @det|him|her|it|them|what|me
  take|took|takes|taking care «about|for→of» him|her|it|them|me|you|himself|herself
  «in→at» first|last sight|glance
  «on→in» my|your|his opinion
  «on→in» order to|for|that
  is|are|was|were|be «on→in» order $
  «by|in→on» purpose $
  «in→on» top of @det|him|her|it|them|me|each
  «on→in» front of
  in the front «off→of»
  in front «off→of»
  «on→in» the mood
  «in→on» the way home|back|here
  «in→on» a quest|whim|rampage
  «in→at» the top|bottom of the|his|her stairs|hill|lungs|list
  «in→at» home alone|$
  «with|for→by» accident $
  «at→in» charge of
  «for→by» any means
  «for→on» behalf of
  «in→on» edge $
  «to→in» pursuit of
  «on→in» search of
  «on→in» need of
  «on|at→in» case of|@sub
  «on|at→in» spite of
  «despite of→despite»
  in spite «off→of»
  because «off→of»
  instead «off→of»
  out «off→of» nowhere|control|breath|sight|curiosity
  most|some|all|none|both|many|half «off→of» them|us
  a couple|pair|bunch|group|kind|sort «off→of»
  sound|sight|thought|smell|middle|rest «off→of» the|a|his|her|their|its|my
  fell|jumped|got|took|climbed|slid|rolled|stepped|leapt|leaped|walked|hopped|slipped|get|jump «of→off» @poss bed|chair|horse|couch|feet|back|shoulders|stage|bike|roof|cliff|table
  fell|jumped|climbed|slid|rolled|stepped|leapt|leaped|hopped|slipped|falling|jumping «of→off» the|a bed|chair|horse|couch|back|stage|bike|roof|cliff|table|wall|edge|bridge|building|train|bus|ground|floor|counter
  took|take|takes|taking|taken|get|gets|got|getting|pull|pulled|wipe|wiped|tear|tore|rip|ripped|peel|peeled|brush|brushed|shake|shook|wash|washed|knock|knocked|throw|threw|scrape|scraped it|him|her|them|that|this|me «of→off» @poss body|head|face|hands|hand|back|chest|shoulders|shoulder|feet|legs|leg|arms|arm|neck|finger|fingers|hair|skin|shirt|coat|cloak|sleeve|clothes|mind|wings|hooves|fur
  turn|turned|turning|shut|switch|switched the|@poss light|lights|tv|radio|alarm|engine|lamp|phone «of→off» $|and|before
  taking|took|take|takes|taken @poss hat|coat|shirt|shoes|jacket|glasses|mask|clothes|helmet|boots|gloves|cloak «of→off» $|and|before
  turned|switched|drove|walked|stormed|flew|dozed|drifted|nodded|cooled|backed|wore «of→off» $|into|to|and|again
  «right of→right off» the bat
  be|are|were|is|was|am|i'm|you're|he's|she's|they're|we're|much better «of→off» $|without|than|if
  nice|kind|sweet|good|generous|unique|mean|rude|thoughtful «from→of» you|him|her|them $|to
  yell|yelled|yelling|screamed|glared|glaring|winked|winking «on→at» @obj $|and|for|to
  knock|knocked|knocking|knocks «to→on» the|a|his|her|my door|window
  rely|relied|relies|relying «in|to→on» @obj|@poss|the
  wait|waited|waiting|waits «to→for» @obj $
  thank|thanked|thanks|thanking @obj «of→for» @det|@ing
  accuse|accused|accuses|accusing @obj «for→of» @ing|@det
  blame|blamed|blaming|blames @obj «of→for» @det|@ing|what|it|this
  remind|reminds|reminded @obj «off→of»
  suffer|suffered|suffers «of→from» @det|amnesia|depression|nightmares|headaches
  recover|recovered|recovering «of→from» @det
  separated|separate «of→from» @det|him|her|them
  came|come|comes|coming «form→from» @det|@obj|behind|inside|outside|above|below|nowhere|under|all
  «form→from» now on
  away|apart|far|suffering|hiding|safe|hear|heard|jumped|escape|escaped|looked|stepped|backed|rose «form→from» @det|@obj|school|work|home|all|being|each
  rid «off|from→of» @det|@obj
  !and|to «fro→for» @poss|@obj|the|a|some|you
  give|gave|gives|giving «into→in to» him|them|temptation|fear|it|despair
  !once|no|any|what's|many «more better→better»
  !once|no|any|what's|many «more worse→worse»
  !once|no|any|what's|many «more easier→easier»
  !once|no|any|what's|many «more faster→faster»
  !once|no|any|what's|many «more stronger→stronger»
  !once|no|any|what's|many «more weaker→weaker»
  !once|no|any|what's|many «more bigger→bigger»
  !once|no|any|what's|many «more smaller→smaller»
  !once|no|any|what's|many «more larger→larger»
  !once|no|any|what's|many «more happier→happier»
  !once|no|any|what's|many «more sadder→sadder»
  !once|no|any|what's|many «more angrier→angrier»
  !once|no|any|what's|many «more harder→harder»
  !once|no|any|what's|many «more older→older»
  !once|no|any|what's|many «more younger→younger»
  !once|no|any|what's|many «more nicer→nicer»
  !once|no|any|what's|many «more quieter→quieter»
  !once|no|any|what's|many «more louder→louder»
  !once|no|any|what's|many «more deeper→deeper»
  !once|no|any|what's|many «more taller→taller»
  !once|no|any|what's|many «more longer→longer»
  !once|no|any|what's|many «more higher→higher»
  !once|no|any|what's|many «more lower→lower»
  !once|no|any|what's|many «more closer→closer»
  !once|no|any|what's|many «more brighter→brighter»
  !once|no|any|what's|many «more darker→darker»
  !once|no|any|what's|many «more colder→colder»
  !once|no|any|what's|many «more warmer→warmer»
  !once|no|any|what's|many «more hotter→hotter»
  !once|no|any|what's|many «more smarter→smarter»
  !once|no|any|what's|many «more safer→safer»
  !once|no|any|what's|many «more prettier→prettier»
  !once|no|any|what's|many «more uglier→uglier»
  !once|no|any|what's|many «more braver→braver»
  !once|no|any|what's|many «more scarier→scarier»
  «most best→best»
  «most worst→worst»
  «most easiest→easiest»
  «most fastest→fastest»
  «most strongest→strongest»
  «most biggest→biggest»
  «most smallest→smallest»
  «most largest→largest»
  «most happiest→happiest»
  «most saddest→saddest»
  «most hardest→hardest»
  «most oldest→oldest»
  «most youngest→youngest»
  «most nicest→nicest»
  «most loudest→loudest»
  «most deepest→deepest»
  «most tallest→tallest»
  «most longest→longest»
  «most highest→highest»
  «most closest→closest»
  «most brightest→brightest»
  «most darkest→darkest»
  «most coldest→coldest»
  «most smartest→smartest»
  «most safest→safest»
  «most prettiest→prettiest»
  «most bravest→bravest»
  «most scariest→scariest»
  feel|feeling|felt|look|looked|even|much|getting|got|became|become «more sad→sadder» $
  feel|feeling|felt|look|looked|even|much|getting|got|became|become «more happy→happier» $
  feel|feeling|felt|look|looked|even|much|getting|got|became|become «more strong→stronger» $
  feel|feeling|felt|look|looked|even|much|getting|got|became|become «more fast→faster» $
  feel|feeling|felt|look|looked|even|much|getting|got|became|become «more big→bigger» $
  feel|feeling|felt|look|looked|even|much|getting|got|became|become «more small→smaller» $
  feel|feeling|felt|look|looked|even|much|getting|got|became|become «more easy→easier» $
  feel|feeling|felt|look|looked|even|much|getting|got|became|become «more hard→harder» $
  feel|feeling|felt|look|looked|even|much|getting|got|became|become «more loud→louder» $
  feel|feeling|felt|look|looked|even|much|getting|got|became|become «more deep→deeper» $
  feel|feeling|felt|look|looked|even|much|getting|got|became|become «more old→older» $
  feel|feeling|felt|look|looked|even|much|getting|got|became|become «more high→higher» $
  feel|feeling|felt|look|looked|even|much|getting|got|became|become «more low→lower» $
  between|with|from|behind|against|about|like you|him|her|them «and i→and me» $
  between you|him|her|them «and i→and me»
  between|with|from|behind you|him|her|them «and he→and him» $
  «hisself→himself»
  «theirselves→themselves»
  «ourself→ourselves»
  too|so «much→many» people|friends|questions|times|books|places|years|ponies|dragons|enemies|children|kids $|and|in|to|at|who|that|here|there|on|with|for|about
  too|so|how «many→much» money|water|food|information|homework|blood|noise|sense|fun|advice|trouble|damage|courage $|do|did|does|is|was|it|he|she|they|i|you|we|to|and
  «discuss about→discuss»
  «discussed about→discussed»
  «discussing about→discussing»
  «approached to→approached» @det|@obj
  @sub|who «told to→told» him|her|me|them|us|you
  @sub «asked to→asked» him|her|me|them $|if|what|why|how|where|about
  «hoping if→wondering if» @sub
  «the what→what» @sub|the
  «the how→how» @sub
  «the why→why» @sub
  «the where→where» @sub
  «a the→the»
  «the an→an»
  «the my→my» @any
  «a my→my» @any
  «the your→your» @any
  «a your→your» @any
  «the his→his» @any
  «a his→his» @any
  «the our→our» @any
  «a our→our» @any
  «the their→their» @any
  «a their→their» @any
  «the its→its» @any
  «a its→its» @any
`;

/** Places where a small word is missing. For the marks see `phraseTable`. */
export const MISSING_SMALL_WORDS = `
  in «front→front of» the|him|her|them|me|us|you|my|it|a|everyone
  some|what|that|this «kind→kind of» a
  some|what|that|this «sort→sort of» a
  what «kind→kind of» thing|person|place|magic|monster|trick|joke|game|food|dragon|pony
  what «sort→sort of» thing|person|place|magic|monster|trick|joke|game|food|dragon|pony
  «one→one of» @poss best|favorite|favourite|closest|oldest|most|greatest|biggest|worst friends|things|places|books|enemies|days|people|students|ponies
  «one→one of» the best|most|greatest|biggest|worst things|places|books|days|people|students|ponies|friends|ones
  a «lot→lot of» people|time|money|things|fun|work|trouble|pain|friends|questions|noise|blood|energy|food|love|stuff|ponies|dragons|books|places|space|effort|attention|reasons|sense
  «lots→lots of» people|time|money|things|fun|work|trouble|friends|questions|food|stuff|books|places
  a «bunch→bunch of» people|things|guys|kids|friends|questions|stuff|ponies|books
  a «group→group of» people|kids|men|guys|girls|boys|ponies|friends|dragons|students|soldiers
  a «pair→pair of» eyes|shoes|glasses|scissors|wings|pants|boots|gloves|jeans|hands|arms
  a «piece→piece of» paper|bread|cake|wood|cloth|meat|candy|metal|glass
  a «cup→cup of» tea|coffee|water|cocoa
  a «glass→glass of» water|milk|wine|juice
  «plenty→plenty of» time|money|food|people|things|room|space|water|reasons
  «most→most of» the time|people|day|night|others|way|ponies
  the «rest→rest of» the|his|her|my|their|our day|night|way|group|week|evening|world|life|story|time|team|trip|class|crew|family|students
  $ «instead→instead of» @ing the|a|his|her|to|him|it|for|back|in
  «because→because of» him|her|them|me|us $
  «out→out of» nowhere $
  «out→out of» @poss league|control|reach|sight $
  «afraid→afraid of» him|her|them|it|heights $
  !just|would|i'd|he'd|she'd|they'd|we'd|obviously as «soon→soon as» @sub|the|@poss
  as «long→long as» i|you|he|she|we|they @any
  as «far→far as» i|he|she|they|we could|knew|know|can
  want|wants|wanted|needs|needed|tried|try|tries|going|have|had|has|supposed|decided|decide|began|started|wish|wished|hope|hoped|hopes|able|ready|forced|managed|refused|used|ought|forgot|planned|promised|intend|intended|continued|seems|seemed|trying|wanting|needing|allowed|unable|willing|hoping «go→to go» $|to|back|home|there|out|in|into|with|on|through|and|down|up|away|see|outside|for|anywhere|somewhere|alone
  want|wants|wanted|needs|needed|tried|going|supposed|decided|began|started|able|ready|managed|refused|used|ought|planned|seems|seemed|trying|unable|willing «be→to be» a|the|with|in|here|there|alone|left|able|on|my|his|her|your|part|like
  want|wants|wanted|tried|supposed|able|ready|managed|refused|planned|trying|unable|willing|decided «see→to see» @det|@obj|what|if|how|you
  want|wants|wanted|tried|supposed|able|ready|managed|refused|planned|trying|unable|willing|decided «find→to find» @det|@obj|out|what
  want|wants|wanted|tried|supposed|able|ready|managed|refused|planned|trying|unable|willing|decided «get→to get» @det|@obj|out|up|back|away|home
  want|wants|wanted|tried|supposed|able|ready|managed|refused|planned|trying|unable|willing|decided «know→to know» @det|what|why|how|if|more|you
  want|wants|wanted|tried|supposed|able|ready|managed|refused|planned|trying|unable|willing|decided «make→to make» @det|@obj|sure
  want|wants|wanted|tried|supposed|able|ready|managed|refused|planned|trying|unable|willing|decided «tell→to tell» @det|@obj
  want|wants|wanted|tried|supposed|able|ready|managed|refused|planned|trying|unable|willing|decided «take→to take» @det|@obj
  want|wants|wanted|tried|supposed|able|ready|managed|refused|planned|trying|unable|willing|decided «do→to do» @det|it|that|this|something|anything
  want|wants|wanted|tried|supposed|able|ready|managed|refused|planned|trying|unable|willing|decided «talk→to talk» to|about|with
  want|wants|wanted|tried|supposed|able|ready|managed|refused|planned|trying|unable|willing|decided «leave→to leave» @det|$|him|her|me|you|them
  want|wants|wanted|tried|supposed|able|ready|managed|refused|planned|trying|unable|willing|decided «help→to help» @obj|@poss
  «going→going to» the|a|@poss store|school|house|beach|park|library|castle|forest|market|hospital|city|village|town|party|bathroom|kitchen|movies|bank|mall|office|palace
  «went→went to» the|a|@poss store|school|house|beach|park|library|castle|forest|market|hospital|city|village|town|party|bathroom|kitchen|movies|bank|mall|office|palace|bedroom|room
  «go→go to» the|a|@poss store|school|house|beach|park|library|castle|forest|market|hospital|city|village|town|party|bathroom|kitchen|movies|bank|mall|office|palace|bedroom|room
  «went→went to» school|work|bed|sleep|college|church
  «listen→listen to» me|him|her|them|us|you|my|his|your|what
  «listening→listening to» me|him|her|them|us|you|my|his|your|what|music
  «listened→listened to» me|him|her|them|us|my|his|what|music !out
  «waited→waited for» him|her|them|me|us|you $|to|at
  «waiting→waiting for» him|her|them|me|us|you $|to|at
  «wait→wait for» him|her|them|me|us|you $|to|and
  «look→look at» him|her|them|me|us $|and|with|go
  «look→look at» this|that|these|those $|thing|place|mess
  «looked→looked at» him|her|them|me|us $|and|with
  «looked→looked at» each other
  «looking→looking at» him|them|me|us|you $|and|with
  «looking→looking at» each|one other|another
  «staring→staring at» him|her|them|me|us|you|it $|and|as|with
  «stared→stared at» him|her|them|me|us $|and|as|with
  «glared→glared at» him|her|them|me|us $|and|as|with
  «pointed→pointed at» him|her|them|me|us $
  «smiled→smiled at» him|her|them|me|us $|and|as
  «laughed→laughed at» him|her|them|me|us $|and|as
  «talk→talk to» him|her|me|you|them|us $|about|again|now|later
  «talking→talking to» him|her|me|you|them|us $|about|again
  «talked→talked to» him|her|me|them|us $|about|again
  «happened→happened to» him|her|me|you|them|us|@poss
  «happening→happening to» him|her|me|you|them|us
  «belongs→belongs to» me|him|her|them|us|you
  «belonged→belonged to» me|him|her|them|us
  «explain→explain to» me|him|her|us what|how|why|that|everything
  «care→care about» him|her|them|us $
  «thinking→thinking about» him|her|them|me|us $
  «according→according to» the|my|his|her|him|them|legend
  «used→used to» be|have|go|think|say|know a|the|here|there|in|with|that|it|him|her|to|my|me|so|this|like
  «next→next to» him|her|me|them|us $
  go|went|going|goes|came|come|ran|walked|returned|returning|headed|heading|get|got «back→back to» the|@poss castle|house|room|library|village|school|city|town|camp|kitchen|bedroom|apartment|office
  go|went|going|get|got|getting «back→back to» normal|school|work|sleep|bed
  at|from|in «same→the same» time|place|moment|way
  in «middle→the middle» of
  in «first→the first» place
  at «end→the end» of
  at «beginning→the beginning» of
  at «top→the top» of
  at «bottom→the bottom» of
  all «way→the way» to|back|home|down|up|through|from|across|around
  on «way→the way» to|back|home
  on «other→the other» hand|side
  in «end→the end» $
  for «first→the first» time
  for «last→the last» time
  for «rest→the rest» of
  one of «best→the best»
  one of «most→the most»
  for|in|after|quite «while→a while» $
  as «result→a result» of|$
  had «good→a good» time|idea|point
  have|has|had «bad→a bad» feeling|dream
  take|took|taking|takes «deep→a deep» breath
  have|has|had|having «hard→a hard» time
  have|has|had|there's|with|was|is «lot→a lot» of
  !the|last|next|past|first|a|every|these|those|@poss|very|some|no|so|too|as|few|but|only|how|what|precious «few→a few» minutes|seconds|moments|hours|days|weeks later|passed|ago
`;
