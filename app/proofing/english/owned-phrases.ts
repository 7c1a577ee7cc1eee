/**
 * Set phrases with an owner in them, and words that own whenever they end in s. Each line is so narrow that a plural
 * has no meaning there. For the marks see `phraseTable`.
 */
export const OWNED_PHRASES = `
  for «heavens→heaven's» sake|sakes
  for «gods→God's» sake|sakes
  for «christs→Christ's» sake|sakes
  for «petes→Pete's» sake|sakes
  for «fucks→fuck's» sake|sakes
  for «pitys→pity's» sake|sakes
  for «arguments|argument→argument's» sake
  for «heaven→heaven's» sake|sakes
  for «god→God's» sake|sakes
  for «christ→Christ's» sake|sakes
  for «pete→Pete's» sake|sakes
  old «times|time→times'» sake
  for @poss «mothers→mother's» sake
  for @poss «fathers→father's» sake
  a|another «seconds→second's» @noun|worth|rest|sleep|walk|ride|drive|work|journey|notice|thought
  a|one|another «minutes→minute's» @noun|worth|rest|sleep|walk|ride|drive|work|journey|notice|thought
  a|another «moments→moment's» @noun|worth|rest|sleep|walk|ride|drive|work|journey|notice|thought
  an|one|half|another «hours→hour's» @noun|worth|rest|sleep|walk|ride|drive|work|journey|notice|thought
  a|one|another «days→day's» @noun|worth|rest|sleep|walk|ride|drive|work|journey|notice|thought
  a|one|another «nights→night's» @noun|worth|rest|sleep|walk|ride|drive|work|journey|notice|thought
  a|one|another «weeks→week's» @noun|worth|rest|sleep|walk|ride|drive|work|journey|notice|thought
  a|one|another «months→month's» @noun|worth|rest|sleep|walk|ride|drive|work|journey|notice|thought
  a|one|another «years→year's» @noun|worth|rest|sleep|walk|ride|drive|work|journey|notice|thought
  a|one|another «lifetimes→lifetime's» @noun|worth|rest|sleep|walk|ride|drive|work|journey|notice|thought
  a good|full|hard|long «nights→night's» rest|sleep|work
  a good|full|hard|long «days→day's» work|journey|walk|ride|rest
  two|three|four|five|six|seven|eight|nine|ten|several|few|twenty|thirty «minutes→minutes'» time|worth|notice|rest|walk|drive|ride|wait|silence|delay|sleep
  two|three|four|five|six|seven|eight|nine|ten|several|few|twelve|twenty «hours→hours'» time|worth|notice|rest|walk|drive|ride|wait|silence|delay|sleep|flight
  two|three|four|five|six|seven|eight|nine|ten|several|few|twenty|thirty «days→days'» time|worth|notice|rest|walk|ride|journey|march|wait|delay|travel
  two|three|four|five|six|seven|eight|nine|ten|several|few «weeks→weeks'» time|worth|notice|rest|journey|wait|delay|pay|leave|vacation
  two|three|four|five|six|seven|eight|nine|ten|several|few «months→months'» time|worth|notice|rest|journey|wait|delay|pay|leave|salary
  two|three|four|five|six|seven|eight|nine|ten|several|few|twenty «years→years'» time|worth|notice|rest|wait|imprisonment|experience
  «todays→today's»
  «tonights→tonight's»
  «yesterdays→yesterday's» @noun
  «tomorrows→tomorrow's» @noun
  last «nights→night's» @noun
  last|this|next «weeks→week's» @noun
  last|this|next «years→year's» @noun
  this|yesterday «mornings→morning's» @noun
  «everyones→everyone's»
  «everybodys→everybody's»
  «someones→someone's»
  «somebodys→somebody's»
  «anyones→anyone's»
  «anybodys→anybody's»
  «nobodys→nobody's»
  «everyponys|everyponies→everypony's»
  «someponys→somepony's»
  «anyponys→anypony's»
  «noponys→nopony's»
  no «ones→one's» @noun|here|there|going|fault|business
  someone|somebody|anyone|anybody|everyone|everybody|who|what|no-one|nobody|one|somepony|everypony «elses→else's»
  each «others→other's» @noun
  one «anothers→another's» @noun
  «mens→men's» !rea|sana
  «womens→women's»
  «childrens→children's»
  other|most|some|many|these|those «peoples→people's» @noun
  «peoples→people's» lives|homes|houses|minds|heads|hearts|faces|eyes|feelings|thoughts|problems|business|names|opinions|stuff|things|hands|houses|attention|belongings
  «mens'→men's»
  «womens'→women's»
  «childrens'→children's»
  at «deaths→death's» door
  a «stones→stone's» throw
  at|an «arms→arm's» length
  a|by|within «hairs→hair's» breadth
  the|devil's|play|playing «devils→devil's» advocate
  a «fools→fool's» errand|paradise
  a «birds→bird's» eye
  the «lions→lion's» share|den
  a «snails→snail's» pace
  @poss|their «wits→wits'» end
  «beginners→beginner's» luck
  «valentines→Valentine's» day|card|cards
  «mothers→Mother's» day
  «fathers→Father's» day
  new «years→Year's» eve|day|resolution|resolutions|party
  the «bees→bee's» knees
  the «cats→cat's» pajamas|meow
  in «sheeps→sheep's» clothing
  @poss|the|an «adams→Adam's» apple
  «pandoras→Pandora's» box
  «murphys→Murphy's» law
  «noahs→Noah's» ark
  the «crows→crow's» nest
  in|into «harms→harm's» way
  out of «harms→harm's» way
  a|the|@poss «mans→man's» @noun
  a|the|@poss|that|this «womans→woman's» @noun
  a|the|@poss|that|this|every|each|another «childs→child's» @noun
  a|the|@poss|that|this «wifes→wife's» @noun
  «womans→woman's»
`;
