/** One word written as two. For the marks see `phraseTable`. */
export const WRITTEN_APART = `
  «my self→myself» $|and|to|from|in|for|with|up|out|as|on|a|the|at|by|i|that|if|but|down|back|into|when|off
  «your self→yourself» $|and|to|from|in|for|with|up|out|as|on|a|the|at|by|you|that|if|but|down|back|into|when|off|together
  «him self→himself»
  «her self→herself» $|and|to|from|in|for|with|up|out|as|on|a|the|at|by|she|that|if|but|down|back|into|when|off
  «it self→itself»
  «our selves→ourselves»
  «your selves→yourselves»
  «them selves→themselves»
  «there selves→themselves»
  «an other→another»
  «some one→someone» !of|or|else's|to|thing
  «any one→anyone» else|could|can|was|is|would|who|ever|about|here|know|knows|see|there|in|to|with|at|that|$
  $ «every one→everyone» else|was|were|knew|looked|has|wanted|got|gasped|turned|stared|laughed|cheered|started|will|would|could|thought|said|here
  «every body→everybody» !of|in|on
  «any body→anybody» !of|in|on|part|parts
  «some body→somebody» !of|in|part|parts
  «every thing→everything» !in
  «any thing→anything»
  «some thing→something» !of|like|about
  «some where→somewhere»
  «any where→anywhere»
  «no where→nowhere»
  «every where→everywhere»
  $ «any way→anyway» $
  «no body→nobody» else|knew|knows|could|would|ever|cares|cared|likes|wants|wanted|said|saw|really|will|can
  !@poss|@a|one|each «bare foot→barefoot»
  a|the|this|splitting|bad|no «head ache→headache»
  «some how→somehow»
  «any how→anyhow»
  «mean while→meanwhile»
  «mean time→meantime»
  «never the less→nevertheless»
  «further more→furthermore» $
  «there fore→therefore»
  «with out→without» @det|@obj|@ing|any|a|knowing|even|another|hesitation|warning|$
  «with in→within» seconds|minutes|hours|days|reach|range|earshot
  «through out→throughout»
  «in side→inside»
  «out side→outside»
  «be cause→because»
  «be tween→between»
  «be came→became»
  «be gan→began»
  «under neath→underneath»
  «up stairs→upstairs»
  «down stairs→downstairs»
  «up on→upon» @a|@poss time
  once «up on→upon» a
  «to gether→together»
  «to night→tonight»
  «to morrow→tomorrow»
  «to wards→towards»
  «for ever→forever» $|and|in|be|to|after|with|more
  «what so ever→whatsoever»
  «what ever→whatever» he|she|they|i|you|we|it|the|his|her|is|was|reason|that $|@any
  «when ever→whenever» he|she|they|i|you|we|it|the
  «where ever→wherever» he|she|they|i|you|we|it|the
  $ «how ever→however» $
  «may be→maybe» he's|she's|it's|they're|i'm|you're|we're|he'll|she'll|i'll|it'll
  $ «may be→maybe» he|she|they|i|you|we|it|that|the|there|a|this|if|even|one|his|her|someone|something
  had|have|has|was|were|is|are|i've|he's|she's|they've|i'd|he'd|she'd|they'd «all ready→already» @ed|knew|had|there|here|late|dark|too|a|dead
  it «all ready→already»
  fell|fall|falling|falls|tore|tear|torn|ripped|broke|broken|drifted|drift|grew|grown|blown|come|came|pulled|far|feet|inches|miles|yards|years|drove|driven|split|legs «a part→apart» $|in|at|from|again|like|by
  «a part→apart» from @det|@obj|@ing|being|that
  «a long→along» @det|with|came
  «a way→away» from
  «a cross→across» the|his|her|from
  «a round→around» her|him|them|here
  «a bout→about» it|him|her|them|the|how|what|his|to
  @poss|the «every day→everyday» life|lives|clothes|things|objects|routine|life|world|language|wear
  an «every day→everyday»
  «grand mother→grandmother»
  «grand father→grandfather»
  «step mother→stepmother»
  «step father→stepfather»
  «bed room→bedroom»
  «bath room→bathroom»
  «class room→classroom»
  «birth day→birthday»
  «week end→weekend»
  «home work→homework» $|and|for|for
  «note book→notebook»
  «hall way→hallway»
  «door way→doorway»
  «drive way→driveway»
  «finger nails→fingernails»
  «finger tips→fingertips»
  «eye brow→eyebrow»
  «eye brows→eyebrows»
  «eye lids→eyelids»
  «eye lashes→eyelashes»
  «fire place→fireplace»
  «foot steps→footsteps»
  «foot step→footstep»
  «hand writing→handwriting»
  «key board→keyboard»
  «moon light→moonlight» $
  «sun light→sunlight» $
  «rain bow→rainbow»
  «butter fly→butterfly»
  «butter flies→butterflies»
  «thunder storm→thunderstorm»
  «sweet heart→sweetheart»
  «tooth brush→toothbrush»
  «back pack→backpack»
  «neck lace→necklace»
  «book shelf→bookshelf»
  «book shelves→bookshelves»
  «black mail→blackmail»
  «bare ly→barely»
  «hand kerchief→handkerchief»
  «girl friend→girlfriend»
  «boy friend→boyfriend»
  «school work→schoolwork» $
  «air port→airport»
  «air plane→airplane»
  run|ran|running|runs|walk|walked|walking|walks|fell|fall|falls|falling|flew|fly|flying|jumped|jump|jumping|stepped|step|stepping|crashed|crash|crashing|burst|bursting|broke|break|dove|dive|dived|slipped|slip|disappeared|vanished|rushed|climbed|crawled|deep|deeper|further|far|stared|staring|stare|gazed|looked|looking|bumped|ran|poured|pouring|shoved|pushed|pushing|threw|throw|throwing|slammed|slammed|dug|turned|transformed|changed|faded|drove|drifted|smashed|barged|back «in to→into» @det|@obj
  went|go|going|goes|get|got|getting|put|put|come|came|coming «in to→into» the|a|his|her|their|my|its forest|house|room|cave|castle|kitchen|city|town|bedroom|woods|hall|water|village|bathroom|darkness|library|dark|night|air|world|light|box|bag|pocket|hands|building
  climbed|jumped|jump|leapt|leaped|fell|hopped|crawled|collapsed|dropped|stepped|scrambled|slid|flopped|landed «on to→onto» the|a|his|her|their|my|its
`;

/** Two words written as one. For the marks see `phraseTable`. */
export const WRITTEN_TOGETHER = `
  «along→a long» time ago
  for|been|took|takes|taken|was|in|such|quite|very «along→a long» time $|ago|before|since|and|to|for|until|till|now|that|but|when|after|in|with|coming
  it's|was|is|still|quite «along→a long» way $|off|from|to|home|back|down|away
  «everyday→every day» $|at|after|since|and|to|for|in|i|he|she|we|they|you|but|until|from|when|because|before|now|of|that|with|just
  «anymore→any more» than|of|questions|time|people|food|money|trouble|help|information|problems|magic|friends|room
  «apart→a part» of
  be|am|are|is|was|were|i'm|we're|they're|you're|get|got «already→all ready» to go|leave|fight|eat|run
  for|in|quite|after «sometime→some time» $|and|now|to|before|but
  «sometime→some time» ago
  spend|spent|take|took|need|needed|took «sometime→some time»
  «sometimes→some time» ago
  for|in|after|quite|take|took|been|once|in «awhile→a while»
  «awhile→a while» ago|back|longer
  «everyone→every one» of
  «anyone→any one» of us|them|you|these|those
  «someone→some one» of us|them
  each and «everyone→every one»
  «altogether→all together» again
  gather|gathered|were|put|stood|sat them|us|it «altogether→all together»
  @modal|let's|please|gonna|gotta|i'll|you'll|we'll|they'll|he'll|she'll «backup→back up»
  want|wants|wanted|need|needs|needed|going|had|have|has|tried|trying|able|decided|began|started|how|me|him|her|us|them|you|time to «backup→back up»
  @modal|let's|please|gonna|gotta|i'll|you'll|we'll|they'll|he'll|she'll «setup→set up»
  want|wants|wanted|need|needs|needed|going|had|have|has|tried|trying|able|decided|began|started|how|me|him|her|us|them|you|time to «setup→set up»
  @modal|let's|please|gonna|gotta|i'll|you'll|we'll|they'll|he'll|she'll «cleanup→clean up»
  want|wants|wanted|need|needs|needed|going|had|have|has|tried|trying|able|decided|began|started|how|me|him|her|us|them|you|time to «cleanup→clean up»
  @modal|let's|please|gonna|gotta|i'll|you'll|we'll|they'll|he'll|she'll «workout→work out»
  want|wants|wanted|need|needs|needed|going|had|have|has|tried|trying|able|decided|began|started|how|me|him|her|us|them|you|time to «workout→work out»
  @modal|let's|please|gonna|gotta|i'll|you'll|we'll|they'll|he'll|she'll «checkout→check out»
  want|wants|wanted|need|needs|needed|going|had|have|has|tried|trying|able|decided|began|started|how|me|him|her|us|them|you|time to «checkout→check out»
  @modal|let's|please|gonna|gotta|i'll|you'll|we'll|they'll|he'll|she'll «hangout→hang out»
  want|wants|wanted|need|needs|needed|going|had|have|has|tried|trying|able|decided|began|started|how|me|him|her|us|them|you|time to «hangout→hang out»
  @modal|let's|please|gonna|gotta|i'll|you'll|we'll|they'll|he'll|she'll «breakup→break up»
  want|wants|wanted|need|needs|needed|going|had|have|has|tried|trying|able|decided|began|started|how|me|him|her|us|them|you|time to «breakup→break up»
  @modal|let's|please|gonna|gotta|i'll|you'll|we'll|they'll|he'll|she'll «makeup→make up»
  want|wants|wanted|need|needs|needed|going|had|have|has|tried|trying|able|decided|began|started|how|me|him|her|us|them|you|time to «makeup→make up»
  @modal|let's|please|gonna|gotta|i'll|you'll|we'll|they'll|he'll|she'll «pickup→pick up»
  want|wants|wanted|need|needs|needed|going|had|have|has|tried|trying|able|decided|began|started|how|me|him|her|us|them|you|time to «pickup→pick up»
  @modal|let's|please|gonna|gotta|i'll|you'll|we'll|they'll|he'll|she'll «login→log in»
  want|wants|wanted|need|needs|needed|going|had|have|has|tried|trying|able|decided|began|started|how|me|him|her|us|them|you|time to «login→log in»
  @modal|let's|please|gonna|gotta|i'll|you'll|we'll|they'll|he'll|she'll «shutdown→shut down»
  want|wants|wanted|need|needs|needed|going|had|have|has|tried|trying|able|decided|began|started|how|me|him|her|us|them|you|time to «shutdown→shut down»
  @modal|let's|please|gonna|gotta|i'll|you'll|we'll|they'll|he'll|she'll «breakdown→break down»
  want|wants|wanted|need|needs|needed|going|had|have|has|tried|trying|able|decided|began|started|how|me|him|her|us|them|you|time to «breakdown→break down»
  @modal|let's|please|gonna|gotta|i'll|you'll|we'll|they'll|he'll|she'll «takeover→take over»
  want|wants|wanted|need|needs|needed|going|had|have|has|tried|trying|able|decided|began|started|how|me|him|her|us|them|you|time to «takeover→take over»
  @modal|let's|please|gonna|gotta|i'll|you'll|we'll|they'll|he'll|she'll «lookout→look out»
  want|wants|wanted|need|needs|needed|going|had|have|has|tried|trying|able|decided|began|started|how|me|him|her|us|them|you|time to «lookout→look out»
  @modal|let's|please|gonna|gotta|i'll|you'll|we'll|they'll|he'll|she'll «showoff→show off»
  want|wants|wanted|need|needs|needed|going|had|have|has|tried|trying|able|decided|began|started|how|me|him|her|us|them|you|time to «showoff→show off»
  @modal|let's|please|gonna|gotta|i'll|you'll|we'll|they'll|he'll|she'll «sleepover→sleep over»
  want|wants|wanted|need|needs|needed|going|had|have|has|tried|trying|able|decided|began|started|how|me|him|her|us|them|you|time to «sleepover→sleep over»
  «eachother's→each other's»
  «eachothers→each other's»
  «nevermind→never mind»
  «thankyou→thank you»
  «highschool→high school»
  «incase→in case»
  «inorder→in order»
  «insteadof→instead of»
  «outof→out of»
  «nomatter→no matter»
  «eversince→ever since»
  «evenif→even if»
  «shutup→shut up»
  «whatif→what if»
  «bestfriend→best friend»
  «goodluck→good luck»
  «afterall→after all»
  «anylonger→any longer»
  «byebye→bye-bye»
`;
