import { isInside } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { addressAt, mayBeginAddress } from '../../english/address.ts';
import type { Address } from '../../english/address.ts';
import { isAdjective } from '../../english/is-adjective.ts';
import { PLAIN_ADJECTIVES } from '../../english/adjectives.ts';
import { BEINGS } from '../../english/beings.ts';
import { beginsClause } from '../../english/clause-openers.ts';
import { nounClassOf } from '../../english/nouns.ts';
import { isCapital } from '../../english/tag-use.ts';
import { wordSet } from '../../english/word-set.ts';
import { ownNamesOf } from '../../own-names.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** What stands whole before the one who is called. */
const PHRASES = new Set(
  `okay|ok|yes|no|yeah|yep|yup|nope|nah|sure|right|alright|all right|hello|hi|hey|hiya|thanks|thank you|thank you so much|
  thank you very much|thanks a lot|many thanks|excuse me|forgive me|please forgive me|pardon me|i'm sorry|i am sorry|sorry|so sorry|
  i'm so sorry|of course|please|goodbye|bye|good morning|good night|goodnight|good evening|good afternoon|good luck|good job|good work|
  good idea|come on|come here|go on|go ahead|wait|welcome|welcome back|welcome home|well done|nice work|nice job|nice try|
  here you go|here we are|here we go|here you are|there you are|there you go|don't worry|calm down|relax|stop|stop it|listen|look|i see|
  i understand|i love you|i love you too|i miss you|i missed you|i hate you|me too|you too|not now|not yet|not you too|let's go|see you later|see you soon|
  see you tomorrow|see you|oh|well|what's wrong|what is it|what's up|what's the matter|are you okay|are you ok|are you alright|are you all right|are you sure|
  is that you|how are you|how are you doing|happy birthday|merry christmas|nice to meet you|nice to see you|good to see you|pleased to meet you|
  it's nice to meet you|it's nice to meet you too|nice to meet you too|shut up|hurry up|hurry|wake up|get up|watch out|look out|hold on|hang on|indeed|exactly|correct|
  congratulations|perfect|wow|whoa|ah|aw|ugh|um|uh|hmm|aye|hush|shh|trust me|believe me|guess what|i swear|
  i promise|it's okay|it's ok|it's alright|it's fine|that's right|that's okay|you're welcome|you're right|my apologies|never mind|lead the way|
  after you|i'm here|i'm fine|i'm okay|i'm home|are you there|are you ready|very well|very good|as you wish|
  be careful|take care|sweet dreams|sleep well|good girl|good boy|what about you|how about you|and you|what do you mean|what are you doing|
  where are you going|what happened|why not|not really|not at all|no problem|no thanks|no thank you|yes please|too bad|oh no|oh well`
    .split('|')
    .map((phrase) => phrase.trim()),
);
const LONGEST = 6;
/** After these a word for any person is no call: "Oh boy", "Good man", "No child". */
const NOT_BEFORE_ROLES = wordSet(
  'oh well no fine great ah aw good nice help wow right sure very there here now',
);

/** Words that no name follows as part of the same phrase; a word stands before them. */
const BEFORE_ANY = wordSet(
  'me him us them it mine yours hers ours theirs here there now today tonight tomorrow yesterday again too alone ' +
    'together later soon already anymore alright okay ok myself yourself himself herself itself themselves ourselves ' +
    'going happening doing times',
);
const OWNS = wordSet('mine yours hers ours theirs');
/** "Call me Pell", "named him Pell", "get me Pell", "is it Pell?" */
const TAKES_NAME = wordSet(
  'call calls called calling name names named naming make makes made making crown crowned dub dubbed christened give gave given ' +
    "get got bring brought show showed find found send sent buy is was or am are were isn't wasn't this like not get",
);
/** "I love you Pell", "with you Pell": what stands before a you that ends its clause. */
const BEFORE_YOU = wordSet(
  'love loves loved miss missed need needs hate hates thank with for about trust believe want see hear help after behind ' +
    'forgive bless of on between without from than beat got get know knew met meet',
);
/** In some mouths "me" is "my": "me boy". */
const OWNED = wordSet('boy lad dear friend friends man girl child kid son king queen');
/** "Let go you fool!": after these, and after whole phrases, "you fool" is a call and no object. */
const BEFORE_YOU_FOOL = wordSet(
  'go up down off out back on away over here now it me him us them quiet still still',
);
/** Things that have names of their own: "the ship Marla". */
const NAMED_THINGS = wordSet(
  'ship boat vessel starship airship shuttle cruiser frigate train car plane city town village kingdom realm house inn hotel tavern ' +
    'planet moon star island isle mountain river forest sword blade name word letter book song story play poem game movie ' +
    'project operation team clan house family code agent unit model brand company street month day goddess spell',
);
const THE = wordSet('the my your his her our their this that these those a an');
const BEING = wordSet("is are am was were be i'm you're he's she's it's that's we're they're");
const DEGREES = wordSet('so very too not really pretty quite awfully terribly extremely kinda rather');
const NEVER_CALLED = wordSet(
  'called named only dear poor little afraid glad sure certain sorry near young indeed aware',
);

/** The comma before the one who is spoken to. */
export default defineRule({
  id: 'commas/name-at-end',
  title: 'Comma before a name',
  explanation: 'The name or word by which someone is spoken to is set off by a comma: “Thank you, Pell.”',
  kind: 'punctuation',
  flags: [
    ['"Thank you Pell."', '"Thank you, Pell."'],
    ['"Okay hatchling, come with me," he said.', '"Okay, hatchling, come with me," he said.'],
    ['“Yes sir,” she whispered.', '“Yes, sir,” she whispered.'],
    ['"Are you okay little one?" the dragon asked.', '"Are you okay, little one?" the dragon asked.'],
    ['"No Mom!" he yelled.', '"No, Mom!" he yelled.'],
    ['"Come on guys!"', '"Come on, guys!"'],
    ['"What are you doing here Marla?" he asked.', '"What are you doing here, Marla?" he asked.'],
    ['"Please follow me ladies," said the guard.', '"Please follow me, ladies," said the guard.'],
    ['"Oh Pell..." she sighed.', '"Oh, Pell..." she sighed.'],
    ['"You must be tired Pell."', '"You must be tired, Pell."'],
    ['"It gets so cold Marla."', '"It gets so cold, Marla."'],
    ['"There is the key Captain."', '"There is the key, Captain."'],
    ['"Put it down you fool!"', '"Put it down, you fool!"'],
  ],
  passes: [
    '"Thank you, Pell."',
    '"They call me Pell."',
    '"Oh boy," she said. "Good man!"',
    '"He gave it to Marla."',
    '"I saw her there. Poor Pell!"',
    '"Come on guys like him."',
    '"Thank you guys."',
    '"I like you better than Marla."',
    '"It is me and Pell."',
    '"This is the dragon Pell."',
    '"I never called you fool."',
    '"We sailed in the ship Marla."',
    '"Are you the new Captain?"',
    '"You two go. I need you two."',
    'He thanked her there Pell.',
    '"This is my little one."',
    '"Are you her mom?"',
    '"She is the mother of Pell," he said.',
  ],
  given: {
    story: {
      names: [
        { word: 'Pell', count: 9 },
        { word: 'Marla', count: 7 },
      ],
    },
  },
  inCapitals: false,
  at: ({ type, norm }, tools) => type === 'word' && mayBeginAddress(norm, ownNamesOf(tools)),
  check: (paragraph, tools, places) => {
    const findings: Finding[] = [];
    const { tokens, speech } = paragraph;
    if (speech.length === 0) return findings;
    const names = ownNamesOf(tools);
    for (const i of places) {
      if (i < 2) continue;
      const token = tokens[i] as Token;
      if (tokens[i - 1]?.type !== 'space' || tokens[i - 2]?.type !== 'word') continue;
      const address = addressAt(tokens, i, names);
      if (address === undefined) continue;
      const isEnd = endsClause(tokens, address.last);
      if (!isEnd && !beginsClause(tokens, address.last + 2)) continue;
      if (!isInside(speech, token.from)) continue;
      const confidence = sureness(tokens, i, address, isEnd);
      if (confidence === 0) continue;
      const { from, to, text } = tokens[i - 2] as Token;
      findings.push({ from, to, replacements: [`${text},`], confidence, group: 'comma before a name' });
    }
    return findings;
  },
});

function sureness(tokens: readonly Token[], first: number, address: Address, isEnd: boolean): number {
  const norm = (tokens[first - 2] as Token).norm;
  const isRole = address.kind === 'role';
  const phrase = phraseBefore(tokens, first);
  if (tokens[first]?.norm === 'you')
    return isEnd && (phrase !== undefined || BEFORE_YOU_FOOL.has(norm)) ? 0.92 : 0;
  if (phrase !== undefined) {
    if (phrase === 'ah' && !isRole) return 0;
    if (isRole && NOT_BEFORE_ROLES.has(norm)) return 0;
    if (address.isMany && norm === 'you') return tokens[first]?.norm === 'guys' ? 0 : 0.9;
    return norm === 'hey' || norm === 'hi' || norm === 'hello' || norm === 'oh' || norm === 'well'
      ? 0.9
      : 0.95;
  }
  if (!isEnd || tokens[first - 3]?.type !== 'space') return 0;
  const before = tokens[first - 4]?.norm ?? '';
  if (isRole && norm === 'own')
    return before !== '' && tokens[first - 6]?.norm === 'on' && !address.isMany ? 0.9 : 0;
  if (BEFORE_ANY.has(norm)) {
    if ((TAKES_NAME.has(before) && !OWNS.has(norm)) || tokens[first - 4]?.type !== 'word') return 0;
    if (norm === 'me' && OWNED.has((tokens[first] as Token).norm)) return 0;
    if (norm === 'there' && isRole) return 0;
    return address.isMany && norm !== 'me' && norm !== 'here' && norm !== 'now' ? 0 : 0.92;
  }
  if (isRole && !isCapital((tokens[first] as Token).text)) return 0;
  if (norm === 'you') return BEFORE_YOU.has(before) ? 0.9 : 0;
  if (NEVER_CALLED.has(norm) || norm !== (tokens[first - 2] as Token).text) return 0;
  const hasAdjective = PLAIN_ADJECTIVES.has(norm);
  if (DEGREES.has(before) && (hasAdjective || isAdjective(norm))) return 0.92;
  // A thing after "the", then a name: no name belongs to it, as one might to "the dragon".
  if (THE.has(before) && isThing(norm)) return 0.9;
  if (isRole) return 0;
  const isBeing = BEING.has(DEGREES.has(before) ? (tokens[first - 6]?.norm ?? '') : before);
  return isBeing && (hasAdjective || norm.endsWith('ed')) ? 0.9 : 0;
}

function isThing(norm: string): boolean {
  return nounClassOf(norm) === 'countable' && !BEINGS.has(norm) && !NAMED_THINGS.has(norm);
}

/** The words from the start of the clause to the gap, where they are a phrase of the list. */
function phraseBefore(tokens: readonly Token[], first: number): string | undefined {
  let phrase = '';
  let at = first - 2;
  for (let count = 0; count <= LONGEST; count++, at -= 2) {
    const token = tokens[at] as Token;
    phrase = phrase === '' ? token.norm : `${token.norm} ${phrase}`;
    if (tokens[at - 1]?.type !== 'space' || tokens[at - 2]?.type !== 'word') break;
  }
  const lead = tokens[at - 1];
  if (lead?.type === 'space' && tokens[at - 2]?.type === 'dash') return undefined;
  return PHRASES.has(phrase) ? phrase : undefined;
}

function endsClause(tokens: readonly Token[], last: number): boolean {
  const mark = tokens[last + 1];
  if (mark === undefined || mark.type === 'quote' || mark.type === 'pause') return true;
  if (mark.type === 'dash') return mark.to - mark.from > 1 || mark.text !== '-';
  return mark.type === 'punctuation' && /^[.,!?;]$/.test(mark.text);
}
