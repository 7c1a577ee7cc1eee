import { wordSet } from './word-set.ts';

/**
 * What people and creatures have: nouns that often follow a possessive and are hardly ever verbs, in public-domain
 * fiction (the corpora named in resources/LICENSES.md); words of fantasy and of today were added by hand.
 */
export const OWNED_NOUNS = wordSet(`
  ability absence accounts acquaintance action actions admiration adventures advice affair affairs affection
  affections agent agitation air allowance anguish announcement antecedents anxiety apartment apartments appearance
  approval apron argument arm armor armour army arrival art aspect assertion assistance assistant assurance
  astonishment attachment attention attentions attitude aunt authority baby backpack bag basket bathroom beauty bed
  bedroom bedside behalf behavior behaviour belief bell belly bidding bills birth birthday blessing blood body bones
  bonnet books boots bosom boudoir boy boyfriend brain brains breadth breast breath brother brow brows business
  butler cabin cap capacity car career carriage cart castle cave cell chair chamber chambers character charity cheek
  cheeks chest chief child childhood children chin choice church circumstances claw claws cloak clothes clothing
  coat coffin collar companion company complexion compliments conception condition confession confidence connection
  conscience consciousness consideration contempt corpse correspondence costume cottage couch countenance cousin
  creatures creed crime cup curiosity dad danger daughter daughters debts decease decision demeanour demise den
  departure description desk destiny determination devotion diary dignity dinner directions disappearance
  disappointment discomfiture discovery disposal disposition doings door dreams dressing duties duty ear early ears
  education efforts eggs elbow eloquence emotion emotions enemies engagement entertainment enthusiasm entrance
  entreaties entry errand establishment estate estimation evidence excitement exclamation existence expense
  explanation expression eye eyebrows eyelids eyes faces failure faith family farm fate father fault faults fears
  features feelings feet finger fingers firm fist fleet flesh flight folly foot footsteps forces forehead fortune
  fortunes friend friends friendship front funeral fur game gang garden gate genius ghost gift girl girlfriend glass
  goodness goods gown granddaughter grandfather grandma grandmother grandpa grandson grave greeting grief grounds
  guardian guest guests gun habit habits hair hands handwriting hat headquarters heads health heart heartbeat hearts
  heels heir helmet hesitation hideout hips history holiday homeland hoof hoofs hooves horn horror horse horses
  hospitality household housekeeper houses husband idea ideas identity ignorance illness image imagination
  impatience income indifference indignation information innocence inquest inquiries inquiry inspection instinct
  instructions intelligence intention intentions interests interference introduction invitation jaw job jokes
  journal judgment kindness kingdom kitchen knee knees knife knowledge lady lair language lap laptop laughter law
  lawyer leg legacy legs length lessons letters life lifetime lip lips lives lodgings loss lover luggage magic maid
  mane manner manners mansion marriage memories memory merits message messenger method minds misery misfortune
  mission mistress mom mood mother motive motives mouth movements mum murderer muzzle names narrative nature neck
  necklace nephew nerves news niece nose notion number objections observation occupation office officer officers
  offices opening opinion opinions opposition orders palace paper papers parentage parents parlour parties parting
  partner passion path paw paws peculiarities performance person personality philosophy phone pillow pipe plans
  plate pocket pockets poems pony portrait position possession power powers praises prayer presence privilege
  proceedings property proposal proposition prospects protection pulse purpose purse quarters questions rays
  recovery reflection refusal regiment relation relations relatives relief remarks reputation residence resolution
  revolver rights roof room rooms safety salary satisfaction scales school seat secret secrets sense sentiments
  sermon sermons service shadow ship ships shirt shoes shoulders sight signature silence sister sisters situation
  skull sleeve snout society sofa solicitor son song sons soul souls speech speeches spells spirit spirits statement
  steps style sufferings suggestion suite summons supper surface suspicions sword sympathy system table tail tale
  task tastes tears teeth temper temperament tenderness tent testimony theory thoughts throat throne title toes tomb
  tone tones tongue tower town tragedy treachery treatment trial troubles truth tutor umbrella uncle uniform valet
  verdict views villa village virtues visits voices wages waist wardrobe warning way ways weakness wealth wedding
  welfare whereabouts widow wife window windows wing wings wishes wives woman word world wrath wrist yard youth
`);
