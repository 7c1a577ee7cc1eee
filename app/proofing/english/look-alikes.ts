/**
 * Words typed for others that look much like them, each where only the other makes sense. For the marks see
 * `phraseTable`.
 */
export const LOOK_ALIKES = `
  @be|been|kept|keep|stop|stood|sat|just|still|stopped|began|started|him|her|them|me «starring→staring» at|into|back|down|up|off|out|blankly|intently
  $ «starring→staring» at|into|blankly
  @sub «starred→stared» at|into|back|down|up|blankly|intently
  so|too|very|really|i'm|be|getting|little|bit|more|how|why «scarred→scared» $|of|to|that|about|and|for
  @be|got|get|looked|looks «scarred→scared» of|to|about
  «scarred→scared» him|her|me|them|you|us $|to|and|so|half|more
  so|too|i'm|getting|be «sacred→scared» of
  @be|i'm|just|only|always|been|secretly|silently «hopping→hoping» that|to|for|you|he|she|they|i|it|we|@poss|someone|nobody|no|if
  «hopped→hoped» that|he|she|they|we|no
  «hoping→hopping» up|around|off|onto|over|mad|down
  «hoped→hopped» up|off|onto|down|over|out|into|around
  «planing→planning» to|on|a|the|something|this|for|out
  «planed→planned» to|on|a|it|this|for|out|everything
  «taped→tapped» @poss shoulder|foot|feet|hoof|chin|fingers
  «taping→tapping» @poss foot|feet|hoof|chin|fingers
  «dinning→dining» room|table|hall
  «barred→bared» @poss teeth|fangs
  «scrapped→scraped» @poss knee|knees|elbow|hand|arm|leg
  «griped→gripped» @poss|the|onto|it|him|her
  he|she|they|i|we «sighted→sighed» $|heavily|softly|deeply
  «payed→paid» attention|for|no|him|her|them|off|back|me|little|by|close|any|much|a
  «clam→calm» down
  stay|keep|remain «clam→calm» $
  «rouge→rogue» dragon|agent|pony|wolf|soldier|knight|planet|wave|agents
  «thrown→throne» room
  on|to|upon|from|take|the|@poss the|his|her|my «thrown→throne» $|and
  will|would|should|could|it's|that's|i'll|i'd|you'll|most|almost|i'm|he's|she's|you're|they're «defiantly→definitely»
  @be|so|very|too|really|more|how|looked|sounded|get|got «exited→excited» $|about|to|for|that
  so|very|more|most|an|really|how|something «exiting→exciting» $|than|day|adventure|news|time|to
  «marital→martial» arts|art|law|artist
  a|one|every|this|that|last|any|few «minuet→minute» $|later|ago|he|she|they|i|before|of|and|to
  in «pubic→public»
  «viscous→vicious» cycle|attack|circle|creature|beast|dog|animal|wolf|wolves
  a|another|young|old|brave|every «solider→soldier»
  for|eat|eating|ate|cook|cooking|after|before|having|had|make «diner→dinner» $|with|tonight|together|and
  from|far|way|down|just|floor|ground «bellow→below» $|the|him|her|them|us
  to|in|at|of|go|going|through|finish «collage→college» $|and|student|students|in|with
  @poss «cloths→clothes»
  «trail→trial» and error
  a|the|long|deep|our|this|whole «conservation→conversation» with|between|about|was|they|ended
  «eminent→imminent» danger|death|doom|attack|threat|destruction
  «phase→faze» him|her|me|them|you|us
  «phased→fazed» by
  didn't|doesn't|not|don't|hardly|even|never «phase→faze» @any
  be|more|very «discrete→discreet» $|about
  «discretely→discreetly»
  @poss voice @be «horse→hoarse»
  you|that|this|the|poor «retched→wretched» creature|thing|man|woman|beast|place
  @be|so|very|too|how|really|get|got|getting|growing «inpatient→impatient»
  «costumer→customer» service
  «tiered→tired» $|of|and|from|eyes
  so|too|very|really|i'm|getting|looked «tried→tired» $|of|and|from
  «chocked→choked» on|out|up|back
  «chocking→choking» on|him|her|me|them
  «stripped→striped» shirt|tail|sweater|cat|scarf|socks
  large|huge|giant|big «bolder→boulder» $
  «quite→quiet» down
  be|keep|stay «quite→quiet» $
  a «quite→quiet» voice|place|night|room|corner|whisper
  not «quiet→quite» @any
  peace and «quite→quiet»
  even «thou→though» @sub|the|it|there
  no «won→one» @any
  any|some|every|each|which|this|that «won→one» $|of
  «one→won» the game|war|battle|race|fight|match|prize|contest
  @sub|never|have|has|had «one→won» the|a game|war|battle|race|fight|match|prize|contest
  so|very|really|getting|get|i'm|was «board→bored» $|of|with|out
  piece|loaf|slice of «bred→bread»
  the «floe→flow» of
  a|the|loud|low|small|soft|long|another «grown→groan» $|of|escaped|and
  «growned→groaned»
  let|lets|letting out a|another «grown→groan»
  «moaned→mourned» the|@poss loss|death
  «raped→wrapped» up|around|in
  «shutter→shudder» ran|down
  a «shutter→shudder» ran|went|passed|of
  he|she|they|i «shuttered→shuddered»
  «sweet→sweat» dripped|ran|dripping|beads|poured
  beads|drop|drops of «sweet→sweat»
  cold «sweet→sweat»
  «wait→weight» of the|@poss
  wonder|wondered|wondering|know|knew|sure|asked|decide|matter|unsure|tell «weather→whether» @sub|to|the|this|or
  he|she|it «feel→fell» down|asleep|off|silent
  «quiet→quite» a few|bit|lot|while|mess|sight|number|surprise|shock|long|good|big
  «quiet→quite» sure|well|frankly|literally|possibly
  «wit→with» the|a|his|her|my
  under|felt the «wait→weight»
  @det|some «bare→bear» cub|cubs|hug|trap
  he|she|they|i|we «though→thought» to|about|of|it|he|she|they|i|that|the|for|@poss
  don't|didn't|doesn't|dont|didnt «now→know» @any
  there's|is|was|has|had|have|with|there're|are «know→no» one|way|idea|time|reason|longer|more|need|point|sign|matter
  «know→no» longer|matter
  in|on|of|with|for|by|from|has|had|have «it→its» own
  «on→one» of the|@poss|these|those best|most|few|only|@s|other
  «an→and» then|he|she|they|it|we|now|so
  he|she|it|who|there|that «as→has» been|become
  instead|front|kind|middle|rest|lot|couple|bunch|top «if→of» the|a|his|her|my|them|us|course
  of|into|from|inside|through «he→the» other|same|door|room|house|world|night|city|forest|castle|table|bed|whole|old|two|rest|most|cave|ground|first
  «they→the» same|way|other time|day|side|thing|to|night
  of|into|from|inside|in|on|at «they→the» other|same|door|room|house|world|night|city|forest|castle|table|bed|whole|two|rest|most|cave|ground|first|way
  «the→they» were|are|had|have|would|could|didn't|weren't|aren't|couldn't|wouldn't|haven't|hadn't|went|knew|came|took|began
  in|on|with|of|from|like|open|close|shut|is|what's «you→your» own|mother|father|brother|sister|eyes|name|head|heart|hands|life|parents|room|house|mind|fault
  $|and|but «the→then» he|she|they|we
  «your→you» are|were|have|don't|didn't|can't|won't|should|could|would|know|haven't|weren't
  in|on|with|of|from|by|over|for|into|shook|shaking|who «is→his» mother|father|brother|sister|head|hand|hands|eyes|face|friends|friend|name|arms|mouth|parents|hair|wings|tail|claws|chest|room|house
  «has→as» soon|well as|@sub
  as soon «has→as»
  «has→as» if he|she|they|it|to
  i|don't|didn't|you|to|we|they|would|i'd «thing→think» about|i|he|she|they|we|you|that|so|of|it
  some|what|any «king→kind» of
  of «curse→course» i|not|he|she|you
  «sine→since» @sub|then|when
  «wold→would» have|be|not
  «cold→could» have|not|see|hear|feel|only
  @sub|that «cold→could» have|not|see|hear|feel|only|be|go|get
  «whit→with» the|a|his|her|my|him|them|me|you
  a|no «mater→matter» of|how|what|who
  no «mater→matter»
  what's the «mater→matter»
  «latter→later» that|on|in the|they|he day|night|evening
  see you|ya «latter→later»
  sooner or «latter→later»
  minutes|hours|days|weeks|months|years|moments|seconds|moment|minute|hour|day|week|year «latter→later»
  at the «las→last»
  to|don't|didn't|can|could|you|i|make|makes|made|me|him|her «fell→feel» like|so|better|bad|sorry|free|sick|it|the|about
  @sub «felt→fell» down|off|asleep
  @poss «heed→head» $|and|to
  @poss «hart→heart» $|and|was|beat
  @sub|have|has|had|never|i've|could «herd→heard» !@poss|cattle|sheep|people|goats|them|us|together
  «heard→herd» of cows|sheep|cattle|horses|buffalo|deer
  a|the «heard→herd» of cows|sheep|cattle|horses|buffalo|deer|ponies
  «here→hear» him|her|them|me|you|it|what|that from|about|coming|say|screaming|talking|out
  to|can|could|can't|couldn't|didn't|don't|you|cannot «here→hear» him|her|them|me|you|it|what|that|anything|the|from
  come|over|right|get|out|stay|am|are|was|in|live|up|down|around «hear→here» $|and
  «tow→two» days|hours|years|weeks|people|things|more|others|minutes
  «too→two» days|hours|years|weeks|people|minutes|months|friends|brothers|sisters
  «to→two» days|hours|years|weeks|minutes|months later|ago|before|after
  the «to|too→two» of @obj
  at «his→this» point !of|in
`;
