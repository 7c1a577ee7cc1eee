/**
 * Contractions that are other words once the apostrophe is lost, each among words that leave no doubt. For the marks
 * see `phraseTable`; `$` before the place is the beginning of a sentence or the end of what a mark cuts off.
 */
export const LOST_CONTRACTIONS = `
  $|and|but|so|then|or|because|if|think|guess|hope|know|maybe|well|ok|okay|yes|no|sure|now|promise|says|said|suppose|bet|when|until|till «ill→I'll» be|have|go|get|see|tell|take|give|come|make|let|try|never|always|need|show|find|stay|wait|bring|do|just|help|keep|think|kill|leave|ask|meet|start|call|explain|probably|teach|handle|follow|talk
  !@det|fake|photo|student|caller|user|item|of|with|without|and|or «id→I'd» like|love|rather|better|never|prefer|hate|appreciate|be|have|say|probably|been|always|do|go|get|give|just|want|know
  $ and «id→I'd» like|love|rather|better|never|prefer|hate|be
  if|when|think|guess|hope|maybe|until|before|once|because|then|where|know|promise|believe «well→we'll» be|see|get|need|find|go|come|do|never|meet|leave|take|make|start|stay
  hurry|leave|stay|run|wait «well→we'll» be|never|need|get|find|miss
  $ «well→we'll» be fine|back|right|okay|ok|alright|safe|dead|late|home|together|rich|waiting|ready|there|here|leaving|going|seeing|staying|coming|able
  $ «well→we'll» see you|what|how|if|whether
  $ «well→we'll» need to|a|some|the|more
  $ «well→we'll» have to
  think|hope|know|sure|if|when|until|maybe|says|because|guess|bet|then|and|but|so|believe|said «shell→she'll» be|have|never|get|need|kill|know|tell|come|go|want|do|make|probably|understand|love|find
  $ «shell→she'll» be|never|get|need|kill|know|tell|come|probably|understand|love|have|find
  if|when|think|hope|know|sure|and|but|because|maybe|says|so|then|before|until|guess|bet|believe|said «hell→he'll» be|have|never|kill|come|get|find|know|need|want|probably|understand|tell|make
  $ «hell→he'll» be back|fine|okay|ok|here|there|alright|dead|angry|late|home|waiting|happy|mad|ready|able|the|a
  $ «hell→he'll» probably|need|understand|find|kill|tell|come
  $|think|hope|know|sure|if|when|said|says|because|and|but|so|wish|wished|knew|thought|that|like «shed→she'd» never|rather|better|been|always|already|probably|have|seen|known|gone|made|just|love|heard|be|wanted|told|found
  $|think|hope|know|sure|if|when|said|says|because|and|but|so|wish|wished|knew|thought|that|like «wed→we'd» be|been|never|better|rather|have|like|love|already|just|seen|heard|known|gone|made|need|do|go|find|all
  !@det|very|so|too|really|of|@be «hes→he's»
  !@det «shes→she's»
  !@det|of|the «weve→we've»
`;
