/**
 * Set phrases with a word in them that sounds or looks like the right one. Each line is so narrow that the wrong word
 * has no meaning there. For the marks see `phraseTable`.
 */
export const MISHEARD_PHRASES = `
  «peaked|peeked→piqued» @poss|the interest|curiosity|attention
  «peak|peek→pique» @poss interest|curiosity
  «peaks|peeks→piques» @poss interest|curiosity
  sneak «peak→peek»
  sneak «peaks→peeks»
  for all «intensive→intents and» purposes
  «baited→bated» breath
  deep «seeded→seated»
  «deep-seeded→deep-seated»
  make|makes|made|making «due→do» with|until|for|without
  make|makes|made|making «due→do» $
  one «in→and» the same $
  case «and→in» point
  nip|nipped|nipping it|this|that in the «butt→bud»
  a|the «shoe in→shoo-in» for
  «shoe-in→shoo-in»
  «slight→sleight» of hand
  a|the|total|complete|such «waist→waste» of time|space|money|breath|energy|effort|talent
  waste not «waist→want» not
  «wreck|reek|reak→wreak» havoc
  «wrecks|reeks→wreaks» havoc
  «wrecked|reeked→wreaked» havoc
  «wrecking|reeking→wreaking» havoc
  «beckon→beck and» call
  hunger «pains→pangs»
  «tow→toe» the line
  «towing→toeing» the line
  «towed→toed» the line
  «free reign→free rein»
  «reign in→rein in» @poss|the|it|them|him
  on «tender hooks→tenterhooks»
  on «tender-hooks→tenterhooks»
  without further|much|any|more «adieu|due→ado»
  no further|more «adieu→ado»
  «eek→eke» out a|an|@poss
  «eeked→eked» out
  «mute→moot» point
  «bare→bear» with me|us|him|her
  «bare→bear» in mind
  «bare→bear» the brunt|burden|weight|thought|pain
  «baring→bearing» in mind
  can't|cannot|couldn't|not|hardly|barely «bare→bear» it|the|that|to|another|seeing|being|looking
  grin and «bare→bear»
  «bear→bare» necessities|minimum|hands|handed|foot|feet|essentials|bones
  «bear→bare» @poss teeth|fangs|soul|claws
  «bore→bared» @poss teeth|fangs
  by a hair's|hairs «breath→breadth»
  «hair's breath→hair's breadth» from|away
  all of «the→a» sudden
  all «a→of a» sudden
  all of «sudden→a sudden»
  all of a «suddenly→sudden»
  $ «all the sudden→all of a sudden» i|he|she|it|they|we|you|there|the|a|$
  «in mass→en masse» $
  «on route→en route» to
  in the «mist→midst» of all|battle|chaos|@ing
  in our|their|your «mist→midst»
  giving|gave|gives|give «away→way» to a|an|the|more|another
  if worse|worst «come→comes» to worst
  first come first «serve→served»
  last but not «lease→least»
  self «conscience→conscious»
  «self-conscience→self-conscious»
  guilty «conscious→conscience» $
  a|@poss clear|clean|bad|guilty «conscious→conscience»
  weighed|weighing|weigh on @poss «conscious→conscience»
  lost|losing|regained|regaining|regain|lose|loses «conscious|conscience→consciousness»
  «statue→statute» of limitations
  for «granite→granted» $
  «nerve wrecking→nerve-racking»
  «nerve-wrecking→nerve-racking»
  «wreck→rack» @poss brain|brains
  «wrecked→racked» @poss brain|brains
  «wrecking→racking» @poss brain|brains
  «per say→per se»
  «extract→exact» @poss|his revenge
  «wet→whet» @poss|the appetite
  «tongue and cheek→tongue in cheek»
  «doggy dog→dog-eat-dog» world
  «hole→whole» time|world|lot|night|story|reason|idea|truth|family
  a «hole→whole» new|other|different|bunch
  as a «hole→whole» $
  on the «hole→whole» $
  «alterior→ulterior»
  play|played|playing|plays it by «year→ear»
  «butt→but» naked
  «mine→mind» @poss own business
  keep|kept|keeping|keeps @poss eyes «pealed→peeled»
  «lo and be hold→lo and behold»
  «low and behold→lo and behold»
  «in→on» the verge of
  «in→on» the brink of
  in|on «to→the» other hand
  «on→in» the meantime
  «from→for» the time being
  in the «passed→past» $
  in|for|over|during the «passed→past» few|couple|two|three|four|five|ten|several|week|month|year|hour
  walked|walk|walking|walks|ran|run|running|runs|went|go|going|goes|flew|fly|flying|drove|driving|rushed|rushing|slid|pushed|pushing|squeezed|squeeze|got|get|stepped|stepping|brushed|brushing|looked|looking|stared|staring|sped|speeding|strode|stormed|trotted|galloped|jogged|hurried|strolled right|straight|just «passed→past»
  walked|walk|walking|walks|ran|run|running|runs|flew|fly|flying|drove|driving|rushed|rushing|slid|pushed|pushing|squeezed|squeeze|stepped|stepping|brushed|brushing|looked|looking|stared|staring|sped|speeding|strode|stormed|trotted|galloped|jogged|hurried|strolled «passed→past» the|him|her|them|me|us|it|my|his|a|an|all|several|their|where
  half|quarter|minutes «passed→past» one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon
  «piece→peace» of mind
  «piece→peace» and quiet
  rest in «piece→peace»
  rests|resting|rested in «piece→peace»
  a|another|every|small|last «peace→piece» of paper|bread|cake|cloth|wood|meat|fruit|advice|glass|metal|rock|jewelry|food|information|art
  «peaces→pieces» of
  to|in|into «peaces→pieces»
  «to→too» good to be true
  by|of|to|in «it self→itself»
  by|of|to|in «its self→itself»
  by|of|to|in «it's self→itself»
  once «a pond→upon» a time
  «once apon→once upon» a
  «ones→once» in a while
  «ever→every» once in a while
  every now and «than→then»
  now and «than→then» $
  back «an→and» forth
  back and «fourth→forth»
  and so «fourth→forth» $
  the|a|@poss «forth→fourth» time|floor|grade|day|one|year
  from time «two|too→to» time
  from side «two|too→to» side
  «weather→whether» or not
  under the «whether→weather»
  «heart→hard» of hearing
  «hart→heart» attack
  the «rite→right» thing|way|time|choice|place
  «rights→rites» of passage
  «right→rite» of passage
  «soul→sole» purpose|reason|survivor|heir|exception|responsibility
  «sole→soul» mate|mates|searching
  heart and «sole→soul»
  not a|living «sole→soul»
  the «souls→soles» of @poss feet|shoes|boots
  «loosing→losing» @poss|the mind|temper|balance|control|grip|patience|way|battle|war|fight|game|footing|strength
  «loose→lose» @poss mind|temper|balance|grip|patience|way|footing|job|head|life
  «loose→lose» control|hope|sight|track|consciousness|interest|touch|focus
  «loosing→losing» control|hope|sight|track|consciousness|interest|touch|focus
  on the «lose→loose» $
  break|breaks|broke|breaking|tore «lose→loose» $|from
  all hell broke|breaks|break «lose→loose»
  «lose→loose» ends|end|cannon
  across the «bored→board» $
  on «bored→board» $|the|with
  «steal→steel» @self for|against
  by «shear→sheer» luck|force|will|chance|coincidence|number|willpower|accident
  «shutter→shudder» to think
  a|different|another|new «tact→tack» $
  tie|tied|ties|tying the «not→knot»
  all|were|was|is|tried|died in «vein→vain» $
  in that|this|a|the|same|similar «vain→vein» $
  in «vane→vain»
  a «vein|vane→vain» attempt|effort|hope
  «week→weak» in the knees
  last|next|every|this|one|per «weak→week» $|later|ago|before|after
  «brake→break» the news|rules|law|silence|spell|curse|ice|door|window|promise|habit
  «brake→break» @poss heart|hearts|promise|word|neck|arm|leg
  «brake→break» free|loose
  take|took|taking|need|needed|needs|deserve|deserved a «brake→break» $|from
  give|gave me|him|her|us|them a «brake→break» $
  hit|slammed|slam|hitting|pressed|pumped the «breaks→brakes»
  step|stepped|slammed on the «breaks→brakes»
  at|before|to|on the «alter→altar» $
  strike|struck|strikes|striking|hit a «cord→chord» $|with|in
  vocal «chords→cords»
  «coarse→course» of action|events
  of «coarse|corse→course» $|he|she|i|it|they|we|you|not|the
  of «cause→course» $
  in due «coarse→course»
  off «coarse→course» $
  in the «coarse→course» of
  change|changed|stay|stayed «coarse→course» $
  up the «creak→creek»
  «dual→duel» to the death
  to a «dual→duel» $
  the «feint→faint» of heart
  a|great|amazing|small|impressive «feet→feat» of strength|magic|engineering|courage
  a «flare→flair» for
  «fowl→foul» play|smell|mood|language|mouth|stench
  «grisly→grizzly» bear|bears
  «idol→idle» chatter|threat|threats|hands|gossip|curiosity
  a|brand|the|something «knew→new» year|idea|friend|home|day|$
  «night→knight» in shining
  lead|led|leads|leading the «weigh→way»
  «way→weigh» the|your|his|her|my|our options|odds|chances
  «lightening→lightning» bolt|bolts|strike|strikes|storm|struck|flashed|flash|speed|rod
  bolt|bolts|flash|flashes|streak of «lightening→lightning»
  thunder and «lightening→lightning»
  learned|learnt|learn|teach|taught|teaching @poss|a|an|him|them|you|me|her «lessen→lesson»
  taught|teach|teaching him|them|you|me|her|us a «lessen→lesson»
  «mane→main» reason|thing|point|character|characters|problem|entrance|course|street|hall|goal
  in a «manor→manner» of|that
  gold|silver|bronze «metal|meddle→medal» $
  show|prove|test|showed|proved|tested @poss «metal|medal→mettle»
  good «mourning→morning» $
  this|next|every|tomorrow|in the «mourning→morning» $
  beyond the «pail→pale»
  «pail→pale» in comparison
  in «plane→plain» sight|view
  «pouring→poring» over the|his|her|my|old|ancient|some book|books|map|maps|scroll|scrolls|notes|pages|text|texts|tomes
  «poured→pored» over the|his|her|my|every|old|ancient book|books|map|maps|scroll|scrolls|notes|pages|text|texts|tomes|detail
  bird|birds|beast|beasts of «pray→prey»
  fell|fall|falls|falling «pray→prey» to
  easy «pray→prey» $
  «presents→presence» of mind
  felt|sensed|sense|feel @poss|the|another «presents→presence»
  «principle's→principal's» office
  in|on «principal→principle» $
  a matter|man|woman of «principal→principle» $
  «rapped→wrapped» @poss arms|tail|legs|wings|hand|fingers
  with «wrapped→rapt» attention
  down|along the «rode→road» $|to|again|and
  «role→roll» of the dice
  «role→roll» @poss eyes
  «roled→rolled» @poss eyes
  «roll→role» model|models
  an|a important|main|key|leading|big|vital|crucial|major|huge «roll→role» in
  play|played|plays|playing a «roll→role» in
  «seen→scene» of the crime|accident
  make|made|making|cause|caused a «seen→scene»
  it «seams→seems» to|like|that|as
  apart at the «seems→seams»
  bursting at the «seems→seams»
  ever «sense→since» $|then|he|she|i|they|we|that|the
  make|made|making|makes «since→sense» $|of|to|now
  makes|make|made no|any|perfect|much|more|little|some|complete|total «since→sense» $|to|of
  common|sixth «since→sense» $
  «site→sight» for sore eyes
  love at first «site→sight»
  out of «site→sight»
  lose|lost|loses|losing|caught|catch «site→sight» of
  like a «soar→sore» thumb
  a|@poss «soar→sore» throat|loser
  to|would|could|can|just|only «stair→stare» at
  up|down|climbed|descended the «stares→stairs» $|to|and
  «straight→strait» jacket
  keep|kept|keeping|with a «strait→straight» face
  «suite→suit» of armor|armour
  @poss «tale→tail» between
  @poss|its «tale→tail» wagged|swished|wagging|swishing|twitched|flicked|lashed
  wagged|wagging|wag|swished|swishing|flicked|flicking|twitched|lashed @poss «tale→tail»
  take|took|taken|taking|takes a|its|his|her|their|it's «tole|tow→toll» on
  «vice-a-versa→vice versa»
  «vice a versa→vice versa»
  «visa versa→vice versa»
  «waived→waved» goodbye|at|back
  «waived→waved» @poss hand|hoof|hands|paw|claw|arm|arms
  «wave→waive» @poss rights|right|fee
  to|didn't|don't|should|could «where→wear» a|my|this|that dress|shirt|hat|uniform|mask|costume|suit|skirt|coat
  was|is|all|looked|am|i'm|felt «warn→worn» out
  «wait→weight» off my|his|her|our|their shoulders|chest
  lose|lost|losing|gain|gained|gaining «wait→weight» $
  red|white|glass|bottle of «whine→wine»
  with|for|from|at|in «witch→which» the|he|she|they|i|we|you
  «wonder→wander» off|around|away|aimlessly
  «wondered→wandered» off|around|aimlessly|away
  «wondering→wandering» off|aimlessly|away
  i|to|would|could|only|@will «wander→wonder» what|how|why|if|who|whether
  «wandered→wondered» what|how|why|if|who|whether
  «wandering→wondering» what|how|why|if|who|whether
  no|little|small «wander→wonder» that|why|he|she|you|they
  word of «mouse→mouth»
  «world→word» of mouth
  «mite→might» as well
  «guessed→guest» of honor|honour
  hours|minutes|days|weeks|months|years|moments|seconds «past→passed» since|by|until
  went|going|goes|gone|walked|walking|ran|running|came|coming|getting|got|looked|looking|flew|flying|passed|passing|broke|breaking|crashed|crashing|rushed|rushing|searching|searched|wandered|pushed «threw→through» the|a|an|his|her|my|their|it|all|another|this|that
  $|and|but|because|that|if|think|know|says|said|so|oh «theirs→there's» somebody|someone|somepony
  because|think|know «theirs→there's» something|nothing|no
  as «thought|through→though» he|she|i|they|we|you|it|there
  $ even «thought→though» he|she|i|they|we|you|it|the|his|her|my|there|it's
  $ even «through→though» i|he|she|they|we|you
  «thorough→through» the|a|his|her|my|all|it
  i|you|they|we|didn't|don't|didnt|dont|even|already «no→know» what|how|why|that|if|where|who
`;
