import { wordSet } from '../english/word-set.ts';

/** After these no noun makes the place a possessive: "it's a …", "you're not the …", "they're in …". */
export const FUNCTION_WORDS = wordSet(`
  a an the th' a' this that these those my his her our your their its some any no not so too just gonna gotta going been in on
  at for with from by of to like about because if when while as who what where how why me him us them i he she we
  you they it mine yours ours theirs okay ok alright sorry glad sure able afraid here there both such kinda sorta either neither
  supposed all probably definitely certainly obviously actually basically into under over behind between without against out off up down away through until`);

/** After an adjective or participle these say that the phrase is over: "your right about that". */
export const ENDS_PHRASE = wordSet(`
  and but or nor so because if when while as than that which who where what how in on at of for with to from by
  into over under about after before until till since without through around here there now then too either
  anyway again already yet though although unless you i he she it we they me him her us them this these those
  the a an my your his our their its
  i'm i'll i've i'd you're you'll you've you'd he's he'll he'd she's she'll she'd it's it'll it'd we're we'll we've
  we'd they're they'll they've they'd that's there's what's who's let's`);

/** After a noun or a gerund these say that it was the subject. */
export const VERBS = wordSet(`
  is are was were isn't aren't wasn't weren't has had will would can could may might must should does did do looks
  looked seemed seems feels felt began made came went ran fell rose hung shone glowed moved turned stood grew became
  gets got takes took makes gives gave says said sounded sounds opened closed started stopped ripped cracked spread
  flicked twitched gleamed narrowed widened trembled shook needs wants worked works lit begin seem look feel hang glow turn have do sound`);

/** Nouns that stand without an article after "it's" or "you're": it's time, it's bad luck, you're family. */
export const BARE_NOUNS = wordSet(`
  time night day morning evening noon midnight dawn dusk summer winter spring autumn fall death life love hate war
  peace magic murder suicide madness nonsense fun work business history luck fate nature truth justice art science
  proof evidence treason blood water fire ice gold silver stuff music poison family home dinner lunch breakfast supper
  bedtime school christmas halloween bullshit tradition instinct habit hell heaven chaos torture reality hope faith
  fear people part dark light cold kind news sense knowledge weather form advice help trouble money food land rain
  snow wind smoke fog progress company courage coffee tea wine beer meat bread milk sugar salt stone wood iron steel
  glass paper silk cotton leather hair grass mud sand dust ash dirt earth air space energy power strength age duty
  honour honor friendship happiness sadness anger pain pleasure beauty wisdom charity robbery theft revenge
  jealousy pride vanity envy greed lust hunger thirst sleep rest exercise practice training war policy politics
  religion poetry fiction fact gossip slander blackmail cheating property medicine cancer fever sin crime logic
  mother father mamma mama papa mom mum dad mommy daddy master miss lady lord captain king queen god boss doctor
  professor uncle aunt grandma grandpa sir mayor sister brother baby honey day court law slavery poverty prison
  chicken fish pork beef lamb cake fashion nothing company society custom competition education experience
  information discipline destiny providence genius sunset sunrise daylight moonlight starlight sunshine
  heads tails man boy dear`);

/** Persons in the plural: "you're friends", "they're brothers" need no owner. */
export const PERSONS = wordSet(`
  friends brothers sisters children kids men women people boys girls soldiers enemies twins lovers partners cousins
  heroes villains thieves criminals prisoners guests strangers neighbours neighbors members students teachers parents
  fools idiots cowards slaves servants gods kings queens lords ladies gentlemen guys monsters dragons ponies animals
  humans wolves sheep pigs dogs cats birds fish officers doctors lawyers agents guards pirates sailors workers
  masters killers murderers liars witches wizards ghosts demons angels vampires creatures husbands wives
  folks folk allies rivals comrades colleagues classmates teammates roommates artists writers poets actors farmers
  peasants warriors knights merchants travellers travelers hunters spies traitors rebels professionals experts
  relations relatives youngsters babies adults grown-ups grownups savages christians americans english`);

/** Adjectives that are no nouns: at the end of a phrase they follow a verb, never a possessive. */
export const ADJECTIVES = wordSet(`
  bad new nice cheap expensive simple easy hard true possible impossible clear unclear obvious illegal legal healthy
  correct incorrect beautiful ugly great perfect lovely quiet loud weird strange odd awful terrible horrible wonderful
  amazing delicious crazy insane stupid dumb ridiculous useless hopeless pointless important necessary unnecessary
  late early alone awake asleep alive dead sick tired willing wrong pathetic retarded adorable cute pretty gorgeous
  smart clever brave strong weak fast slow big small huge tiny tall short long heavy empty full closed open ready
  safe unsafe dangerous scary spooky creepy funny hilarious sad happy angry mad jealous nervous scared excited bored
  boring interesting confusing annoying exhausting embarrassing disgusting fascinating frightening terrifying
  incredible unbelievable fantastic awesome cool hot warm cold freezing wet dry dirty clean messy cloudy rainy sunny
  fine okay normal common rare unusual different similar same bright sharp soft smooth rough thick thin deep shallow
  rude mean cruel selfish lazy busy free rich poor famous popular lucky unlucky unfair fair real fake old young
  likely unlikely certain uncertain positive silly foolish lame gross lost gone broken finished done hurt injured
  pregnant naked drunk sober blind deaf hungry thirsty sleepy lonely grateful proud ashamed guilty innocent invisible
  welcome right good close near far wide bitter sweet sour salty stale fresh rotten hopeful fun serious honest
  available complete effective efficient special personal official private public sacred natural traditional
  mutual physical mental every-day everyday`);

/** Adjectives that can also be what somebody owns: "for your good", "in its right". */
export const ALSO_NOUNS = wordSet(`
  good right wrong dead sick young old rich poor cold sweet bitter short fast calm equal safe light deaf
  blind hurt evil special official private wet dry deep close free public natural popular`);

/** Transitive verbs, base form; what follows them is an object, so a possessive. */
const VERB_STEMS = `
  begin stop fail prevent open close lose spread continue take make smell open bend break lift lower raise drop
  push pull grab hold carry wave shake twist flap stretch snap crack crush bite lick swallow eat drink chop cut slash
  pierce hit strike protect serve cover hide display bare bring sink dig plant place lay rest reach
  change alter expand extend blur shine clench grip release leave abandon follow ruin destroy kill save use waste
  spend earn sell buy steal borrow share need test examine inspect study describe ignore avoid resist
  increase decrease reduce double halve finish complete start resume retain keep maintain tend feed wash clean
  polish paint touch stroke pet rub scratch pat kiss hug squeeze read write sing lament praise force
  raise rip tear fill empty drain pour turn pluck pick collect gather join meet enter cross fold unfold tuck
  straighten adjust fix repair mend tighten loosen wrap tie untie lock unlock slam shut bless curse marry wreck
  scratch nibble chew blow draw wipe dry rinse narrow widen roll close brush comb braid wag flick tilt nod cock
  possess lack restore complete cease bury combat dread await tolerate earn control command steer respect admire appreciate want`;

export const TRANSITIVE_VERBS: ReadonlySet<string> = new Set(VERB_STEMS.trim().split(/\s+/).flatMap(formsOf));

function formsOf(stem: string): string[] {
  const base = stem.endsWith('e') ? stem.slice(0, -1) : stem;
  const third = /(?:s|sh|ch|x)$/.test(stem)
    ? `${stem}es`
    : stem.endsWith('y')
      ? `${stem.slice(0, -1)}ies`
      : `${stem}s`;
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(stem) ? base + base.at(-1) : base;
  const past = stem.endsWith('y') && !/[aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${doubled}ed`;
  return [stem, third, `${base}ing`, `${doubled}ing`, past, `${base}ed`];
}
