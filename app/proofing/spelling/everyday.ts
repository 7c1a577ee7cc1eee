/**
 * Words that fiction of our day uses all the time and that one or both dictionaries lack. Kept under 200:
 * a word belongs here only where every reader takes it as right.
 */
const SPEECH =
  'ok umm nuh mhm uhm erm heh oww woah yay geez sheesh coulda woulda shoulda oughta hafta cuz coz lotta lotsa ' +
  'buncha hella musta mighta hadda useta tryna whatcha finna bruh momma gramma nana bestie mom mommy goddamnit damnit ' +
  'lol omg wtf lmao btw imo';

const THINGS =
  'wifi tv vlog fanfic fanfics fanfiction headcanon countertop countertops eyeroll jumpscare torchlit lamplit firelit ' +
  'teleported teleporting teleports starship starships homeworld hyperdrive comms viewscreen terraform terraformed';

const FANTASY =
  'pegasus pegasi alicorn hatchling hatchlings gryphon gryphons elven dwarven dwarves fae archmage shapeshift ' +
  'shapeshifter shapeshifters shapeshifting spellbook spellbooks grimoire grimoires mana cantrip longsword longswords ' +
  'greatsword shortsword chainmail pauldron pauldrons vambrace vambraces hellhound hellhounds wyvern wyverns wyrm wyrms ' +
  'undead lich necromancy';

/** Spellings that both sides of the Atlantic print, whichever of them their dictionary prefers. */
const EITHER_SIDE =
  'grey greys greyed greyer greying greyish axe ax dreamt learnt spelt spilt leant theatre theatres amongst amidst moustache ' +
  'moustaches judgement judgements acknowledgement storey spectre spectres sombre catalogue pyjamas ageing volcanos arse';

/** Lower case. A work may write them in any case. */
export const EVERYDAY: ReadonlySet<string> = new Set(
  [SPEECH, THINGS, FANTASY, EITHER_SIDE].flatMap((words) => words.split(' ')),
);
