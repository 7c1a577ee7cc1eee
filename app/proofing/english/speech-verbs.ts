import { wordSet } from './word-set.ts';

/**
 * How a verb stands beside speech.
 * - `says`: it does nothing but say: "she replied".
 * - `sounds`: it says or it is a sound or an act of its own: "she giggled", "she continued".
 */
export type SpeechVerb = 'says' | 'sounds';

/** The class of a verb that can carry speech, in the past or present tense; undefined for every other word. */
export function speechVerbOf(norm: string): SpeechVerb | undefined {
  return FORMS.get(norm);
}

/** Verbs that say something to a person who follows without "to": "she told him", "he asked the guard". */
export const TELLS_SOMEONE = wordSet(`
  told tells asked asks answered answers informed informs reminded reminds assured assures warned warns begged begs
  ordered orders corrected corrects reassured reassures greeted greets interrupted interrupts teased teases taunted
  taunts urged urges advised advises comforted comforts mocked mocks instructed instructs questioned questions chided
  chides scolded scolds promised promises prompted prompts thanked thanks encouraged encourages`);

/** Verbs before which their speaker can stand second: "said Pell". */
export const INVERTS = wordSet(`
  said says asked asks replied replies answered answers whispered whispers muttered mutters murmured murmurs cried
  cries called calls shouted shouts yelled yells exclaimed exclaims added adds continued continues began begins
  agreed agrees explained explains demanded demands responded responds mumbled mumbles growled growls hissed hisses
  roared roars laughed laughs giggled giggles chuckled chuckles sighed sighs groaned groans moaned moans repeated
  repeats remarked remarks screamed screams announced announces declared declares admitted admits insisted insists
  inquired inquires enquired enquires retorted retorts snapped snaps barked barks squeaked squeaks stammered stammers
  stuttered stutters sobbed sobs wailed wails gasped gasps suggested suggests observed observes commented comments
  interrupted interrupts grumbled grumbles snarled snarls chimed chimes piped pipes bellowed bellows joked jokes
  quipped quips teased teases warned warns protested protests pleaded pleads begged begs purred purrs chirped chirps
  finished finishes thought thinks wondered wonders mused muses quoth`);

/** Verbs that carry speech with one of these words behind them: "he went on", "she put in". */
export const SPEECH_PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'went goes ran runs rushed rushes hurried hurries carried carries': wordSet('on out'),
    'put puts broke breaks cut cuts struck strikes threw throws jumped jumps chipped chips': wordSet('in'),
    'burst bursts bit bites ground grinds got gets let lets came comes shot shoots gave gives':
      wordSet('out back forth'),
    'pointed points': wordSet('out'),
    'spoke speaks picked picks took takes': wordSet('up'),
  }).flatMap(([verbs, particles]) => verbs.split(' ').map((verb) => [verb, particles] as const)),
);

const SAYS = `
  say:said ask reply answer respond whisper mutter murmur mumble exclaim yell shout remark state inquire enquire query
  retort stammer stutter admit:admitted explain insist protest demand plead comment joke quip:quipped deadpan:deadpanned
  blurt repeat interject announce declare proclaim tell:told inform assure reassure apologize apologise question
  drawl retaliate rejoin:rejoined reiterate ask holler vocalize elaborate clarify intone bellow suggest
  greet beg:begged urge warn remind chide scold concede confess concur:concurred acknowledge confirm correct counter
  mention boast brag:bragged gripe grouse reason assert affirm opine add reveal agree offer introduce propose order command instruct advise note observe speculate theorize hypothesize quote guess recall`;

const SOUNDS = `
 giggle laugh chuckle snicker snigger cackle chortle guffaw sigh groan moan growl snarl snap:snapped bark roar hiss
 howl purr coo chirp chime squeak squeal shriek screech scream wail whine whimper sob:sobbed cry weep:wept bawl gasp
 pant breathe wheeze croak rasp grunt huff harrumph snort scoff sneer spit:spat gulp sniff sniffle hiccup grumble
 gush rant rave coax sing:sang chant recite read:read call begin:began start continue finish conclude pipe quaver
 interrupt speak:spoke promise encourage
 comfort tease taunt mock jeer thank argue bargain complain challenge accuse persist
 press prompt echo vow swear:swore decide think:thought manage
 squawk babble ramble stumble trail bleat neigh nicker whinny meow yowl yelp yip:yipped thunder boom rumble cheer
 whoop hoot trill lisp slur:slurred choke splutter sputter exhale mouth warble grit venture
 narrate translate dictate simper snark sass wonder muse realize realise`;

const FORMS = new Map<string, SpeechVerb>();
for (const [list, verb] of [
  [SOUNDS, 'sounds'],
  [SAYS, 'says'],
] as const) {
  for (const entry of wordSet(list)) for (const form of formsOf(entry)) FORMS.set(form, verb);
}

function formsOf(entry: string): string[] {
  const [base = '', past] = entry.split(':');
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`, past ?? `${base.slice(0, -1)}ied`];
  const third = /(?:s|sh|ch|x|z|go)$/.test(base) ? `${base}es` : `${base}s`;
  return [third, past ?? (base.endsWith('e') ? `${base}d` : `${base}ed`)];
}
