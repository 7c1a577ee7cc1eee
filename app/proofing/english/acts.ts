import { wordSet } from './word-set.ts';

/** Acts that nobody speaks by: behind a speech they begin a sentence of their own. Past and present forms. */
export const ACTS = wordSet(`
  turned turns walked walks ran runs stood stands sat sits looked looks stared stares glanced glances gazed gazes
  stepped steps moved moves reached reaches grabbed grabs took takes pulled pulls placed places
  picked picks opened opens closed closes leaned leans raised raises lifted lifts tossed
  tosses pointed points waved waves crossed crosses folded folds rubbed rubs scratched scratches wiped wipes hugged hugs
  kissed kisses patted pats held holds hung hangs left leaves headed heads followed follows paused
  pauses waited waits tilted tilts lowered lowers shook shakes wrapped wraps tapped taps knelt kneels
  bowed bows rolled rolls jumped jumps climbed climbs rose rises fell falls slammed slams dragged drags stretched
  stretches watched watches handed hands flew flies trotted trots galloped gallops curled curls
  approached approaches entered enters rushed rushes stomped stomps slid slides sipped sips ate eats
  drank drinks flipped flips nudged nudges poked pokes punched punches kicked kicks backed backs
  tugged tugs brushed brushes straightened straightens`);

/** Faces and gestures that many writers use as tags. */
export const FACES = wordSet(`
  smiled smiles grinned grins smirked smirks frowned frowns nodded nods shrugged shrugs blushed blushes winked winks
  blinked blinks beamed beams scowled scowls pouted pouts glared glares shivered shivers trembled trembles flinched
  flinches cringed cringes winced winces yawned yawns shuddered shudders`);
