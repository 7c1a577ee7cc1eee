import { wordSet } from './word-set.ts';

/**
 * Verbs in their plain form that are no nouns: words that follow "will", "can" or "they" and hardly ever an article, in
 * public-domain fiction (the corpora named in resources/LICENSES.md); a few of today were added by hand.
 */
export const PLAIN_VERBS = wordSet(`
  abide accept accompany accomplish accuse achieve acknowledge acquire adapt add admire admit adopt adore advertise
  advise affirm afford agree allow allude amuse announce annoy anticipate appear apply appreciate approve argue
  arouse arrange arrive ascend ascertain ask aspire assert assist assume assure astonish attach attain attend
  attract avoid awaken become beg begin behave behold believe belong bestow betray bleed bless borrow bring bury buy
  carry carve cease cherish choose coax come commence commit communicate compare compel complain comply comprehend
  conceal concede conceive conclude condescend confer confess confide confuse conquer consider consult contemplate
  contend continue contradict contribute contrive convey convince covet crave create cultivate dare deceive decide
  declare deem defend defy degrade deign deliver deny depart deprive derive descend describe deserve despise destroy
  detect determine detest develop devote dine disagree disappoint disapprove discover discuss dismiss dispense
  dispose disturb drown dwell earn eat educate enable encourage endure engage enjoy enlarge enter entertain entreat
  exaggerate examine excel excite execute exert exist expand expect explain explode explore expose extend fail
  fasten fetch find flee follow forget forgive frighten fulfil furnish gather get give go gratify greet grieve
  happen hasten heal hear hearken hesitate hurl identify imagine imitate impart implore imply impose improve include
  incur indicate induce indulge inform inherit injure inquire insist instruct intend interfere interpret interrupt
  introduce invent investigate invite join justify keep know learn lend lessen lighten listen loathe lose maintain
  manage marry meddle meditate meet obey observe obtain occupy offend omit operate oppose overhear overtake owe
  penetrate perceive perform permit persist persuade plead please possess postpone pour pray preach prefer prepare
  presume pretend prevent proclaim profess pronounce propose provide provoke punish pursue put quit quote raise
  react read realise realize reappear receive recognise recognize recollect recommend recover reduce reflect regain
  reject rejoice rejoin relent relieve rely remember remove render renew renounce repay repeat repent replace resent
  reside resign resist respond restore resume retain retire reveal revive rouse save say scold see seek seem seize
  sell send serve sew shun sit soften solve soothe speak spend starve steal stifle straighten strive submit
  subscribe succeed suffer suggest suppose suspect sustain swear sympathize take teach tell testify think throw
  tolerate try undergo understand undertake undo vanish vex wait waken wander want warn wear win withdraw withhold
  write yield
`);

/** Verbs in their plain form that are nouns as well. From the same books. */
export const NOUN_VERBS = wordSet(`
  abandon abuse account act address advance advocate affect aim alarm alter amount answer appeal approach arise
  arrest associate attack attempt attribute avail await awake back bathe bear beat bend benefit bet bid bide bind
  bite blame blast blink blow blush boast boil bore bother bound bow break breathe breed bribe brighten brood brush
  build burn burst call care cast catch cause challenge chance change charge charm chase cheat check cheer chew
  chuck chuckle claim clasp clean clear climb cling close collapse collect combine comfort command compensate
  complete compose concern conduct confirm conjure connect consent consist console consume contain content control
  cook cool cost counsel count court cover crawl creep cross crush cry cuddle cure curse cut dance dash deal decline
  delay delight demand depend desert desire devour dictate die differ dig direct disappear disdain disguise dislike
  display distress distrust divide divine double doubt drag draw dread dream dress drink drive drop dry ease effect
  elect embrace emerge employ enclose encounter end endeavour envy escape esteem exact exchange exclaim excuse
  exercise exhibit experience express face fade fall fancy fare favour fear feed feel fight figure fill finish fire
  fit fix flash flatter flinch fling flirt float flow fly forbear forbid force forfeit form forward frame freeze
  frequent fret frown gain gamble gaze giggle glance glide glory govern grab grant grasp grin groan grow growl
  grudge grumble grunt guard guess guide hail halt hand handle hang harden harm hate haunt hazard heed help hide
  hinder hint hire hit hold honour hope hug hunt hurry hurt impress incline increase inhabit inspire insult interest
  involve irritate issue joy judge jump kick kill kiss kneel knock labour lack land last laugh lay lead lean leap
  leave lecture lie lift like linger live lock lodge long look love lower lunch lurk make march mark master match
  matter mean measure melt mend mention merit mind miss mistake mix mock mount mourn move murmur name near need
  neglect nod note notice nurse nuzzle object occasion occur offer open order overlook own pack pain paint pant
  pardon part pass pause pay peep people perish persevere phone pick picture pierce pin pinch pine pity place plan
  plant play pluck plunge point poison pop practise praise present preserve press print prize proceed produce profit
  promise protest prove pull push puzzle quarrel question quiet race rain rank rattle reach reason recall recite
  reckon recoil record refer refrain refuse regard regret reign relate release remain remark remind repair reply
  report represent reproach request require resemble reserve resolve respect rest retreat return reward ride ring
  rise risk roam rob roll round row rub ruin rule run rush sacrifice sail salute satisfy scare scorn scrape scratch
  scream search secure select set settle shake shame shape share shave shed shelter shift shine shiver shock shoot
  shout shove show shrink shudder shut sigh sign signify sin sing sink skip slay sleep slide slip slow smell smile
  smirk smoke smooth snap snatch sneak sneer snuggle soar sound sow spare spell spin spit spoil spot spread spring
  square stamp stand stare start startle state stay steady steer step stick still stir stoop stop strain strengthen
  stretch strike strip stroll struggle study stumble suck suffice suit summon sup supply support surprise survive
  swallow sweep swell swim swing talk tarry taste tear tease tempt tend term text thank threaten thrust tie time tip
  tire toil torment torture toss touch trace train transfer translate travel tread treat tremble trifle trot trouble
  trust tumble turn twist unite upset urge use utter value vary venture visit vote vow wake walk warm wash waste
  watch weary weave weep weigh welcome whip whisper whistle wince wind wipe wire wish wither witness wonder woo work
  worry worship wound wring wrong yearn yell
`);
