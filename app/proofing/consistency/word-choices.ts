/** A word that is written in several ways, all of them right. */
export interface WordChoice {
  readonly id: string;
  /** As shown and remembered; each is the first of its own row of `words`. */
  readonly forms: readonly string[];
  /** For each form its inflections, in the same order for all. Two words of one form have a blank between. */
  readonly words: readonly (readonly string[])[];
  /** True where a story that mixes the forms is flagged before anybody has chosen. */
  readonly isFlagged: boolean;
}

/**
 * One choice a line: its forms parted by `|`, in each the word and its inflections. The id is the last form. Of those
 * after `~` good writers use both: they are offered, and flagged only once one was chosen.
 */
const TABLE = `
ok | OK | okay
~ toward | towards
~ afterward | afterwards
all right | alright
gray grays grayed graying grayish grayer grayest | grey greys greyed greying greyish greyer greyest
mom moms | mum mums
~ among | amongst
~ amid | amidst
~ while | whilst
whoa | woah
~ leaped | leapt
~ dreamed | dreamt
~ kneeled | knelt
~ leaned | leant
adviser advisers | advisor advisors
barbecue barbecues barbecued | barbeque barbeques barbequed
donut donuts | doughnut doughnuts
judgment judgments | judgement judgements
acknowledgment acknowledgments | acknowledgement acknowledgements
racket rackets | racquet racquets
yogurt yogurts | yoghurt yoghurts
whiskey whiskeys | whisky whiskies
aging | ageing
likable | likeable
livable | liveable
sizable | sizeable
czar czars | tsar tsars
t-shirt t-shirts | tee-shirt tee-shirts
naive naively | naïve naïvely
cafe cafes | café cafés
fiance fiances | fiancé fiancés
fiancee fiancees | fiancée fiancées
facade facades | façade façades
cliche cliches | cliché clichés
omelet omelets | omelette omelettes
ketchup | catsup
pajamas | pyjamas
gypsy gypsies | gipsy gipsies
jinn | djinn
ambiance | ambience
inquire inquires inquired inquiring inquiry inquiries | enquire enquires enquired enquiring enquiry enquiries
ax | axe`;

/** The word choices, by id. */
export const WORD_CHOICES: ReadonlyMap<string, WordChoice> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const isFlagged = !line.startsWith('~ ');
      const words = (isFlagged ? line : line.slice(2)).split(' | ').map((form) => wordsOf(form));
      const forms = words.map(([first = '']) => first);
      const id = forms.at(-1) as string;
      return [id, { id, forms, words, isFlagged }];
    }),
);

/** Blanks part inflections, but for the one form of two words. */
function wordsOf(form: string): string[] {
  return form === 'all right' ? [form] : form.trim().split(' ');
}
