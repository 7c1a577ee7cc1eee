import { expect, it } from 'vitest';
import { readParagraph } from '../text/paragraph.ts';
import { createLanguageScale, isForeign } from './foreign.ts';
import { createLexicon } from './spelling/lexicon.ts';
import { testDictionary } from './spelling/test-dictionary.ts';

const lexicon = createLexicon({ dictionary: testDictionary(), words: [], cast: [] });

function isForeignStory(texts: readonly string[]): boolean {
  const scale = createLanguageScale(lexicon);
  for (const text of texts) scale.add(readParagraph(text));
  return scale.isForeign();
}

const OTHER = {
  German:
    'Als der Regen endlich nachließ, ging Marta noch einmal hinunter zum Hafen. Die Boote lagen still, und über dem ' +
    'Wasser hing ein dünner Nebel, der nach Salz und altem Holz roch. Sie setzte sich auf die Mauer und wartete, ' +
    'obwohl sie wusste, dass heute niemand mehr kommen würde.',
  French:
    'La vieille horloge du village ne sonnait plus depuis des années, mais ce soir-là elle se remit à battre. Les ' +
    'enfants sortirent dans la rue, les chiens aboyèrent, et le boulanger laissa brûler son pain pour venir voir ' +
    'ce qui se passait sous le clocher.',
  Spanish:
    'El faro llevaba tres noches apagado cuando llegó la carta. Nadie en la isla sabía leer aquella letra tan ' +
    'pequeña, así que la dejaron sobre la mesa de la taberna, junto al pan y las aceitunas, hasta que volviera ' +
    'el maestro de su viaje.',
  Finnish:
    'Talvi tuli sinä vuonna aikaisin, ja järvi jäätyi ennen kuin veneet ehdittiin vetää rannalle. Isoäiti istui ' +
    'ikkunan ääressä, kutoi harmaata villasukkaa ja kertoi meille, miten metsä osasi ennen puhua niille, jotka ' +
    'jaksoivat kuunnella hiljaa koko yön.',
  Italian:
    'Quando il treno si fermò nella piccola stazione, nessuno scese e nessuno salì. Solo un gatto grigio ' +
    'attraversò il binario con calma, guardò il macchinista come se lo conoscesse da sempre, e sparì dietro il ' +
    'muro dove crescevano le ortiche.',
  Dutch:
    'De molenaar had zijn dochter beloofd dat ze voor het donker thuis zouden zijn, maar de weg door het moeras ' +
    'was langer dan vroeger. Ergens achter hen kraakte een tak, en geen van beiden durfde nog iets te zeggen ' +
    'totdat de lichten van het dorp verschenen.',
  Norwegian:
    'Hun hadde gått langs fjorden hele natten, men huset med det røde taket var ikke der lenger. For under ' +
    'fjellet, der broren hennes pleide å fiske, sto bare en hest og så på henne som om den visste alt og ikke ' +
    'ville si det.',
  Portuguese:
    'A menina encontrou a chave dentro do forno e não contou a ninguém. De noite, quando a casa dormia, desceu a ' +
    'escada sem fazer barulho e abriu a pequena porta azul que o avô sempre dizia não levar a lugar nenhum.',
  Swedish:
    'Han tog fram den gamla kartan och lade den på bordet mellan dem. Om man gick över bron och sedan under ' +
    'vägen, sade han, kom man till en plats där ingen hade varit sedan kriget, och där växte fortfarande äpplen.',
  Latin:
    'Puella in horto sedebat et rosas numerabat, dum frater eius sub arbore dormiebat. Subito magna vox e silva ' +
    'audita est, nec quisquam scivit unde venisset; sed canis vetus surrexit, auribus erectis, et ad portam ' +
    'lente ambulavit quasi hospitem exspectaret.',
  Russian:
    'Когда снег растаял, старый мост через реку оказался сломан, и почтальон целую неделю оставлял письма у ' +
    'мельника. Никто не жаловался, потому что мельник читал их вслух, придумывая вместо скучных новостей ' +
    'морские битвы, пропавшие клады и чужие свадьбы.',
};

const ENGLISH = {
  'invented names':
    'Skerrin of Vael-Tharoth bowed before Queen Ishmirelle and the Drakhaan of Ombrelune. “Mraa’thul kesh,” said ' +
    'Zenthori, and Kaelwyn, Brindlefax and Orrowen of the Thulgrim knelt as well, while Quillip the glimmerfox ' +
    'hid beneath Lord Vexholm’s zyndril cloak.',
  'a list of names':
    'Aeldra, Borrowin, Caddrel, Dunthar, Ellewyth, Fennorin, Grimmauld, Hesketh, Ithrandel, Jorvane, Kelmoth, ' +
    'Lorrimar, Maethis, Norwenna, Orsolan, Peverith, Quendrel, Rhosgar, Sithandra, Tollen, Ulverin, Vashti, ' +
    'Wrenlock, Xanthor, Yvanne, Zephrin, Ashgrove, Brackenmaw, Cloudhoof, Dapplewing, Emberscale, Frostmane.',
  dialect:
    '“Ah dinnae ken whit ye’re sayin’, lass, but yon wee beastie’s nae comin’ in ma hoose. Last time he et ma ' +
    'guid breeks an’ hauf the bluidy kitchen. Ye can tak’ him oot tae the byre wi’ the kye, aye, an’ haud yer ' +
    'wheesht aboot it.”',
  'many slips':
    'teh boy was runing thruogh the woods becuase he thougth that the dragn wantd too eat him but wen he loked ' +
    'bakc there was only a smal gren lizzard siting on a rok and lokking relly confusd abuot evrything',
  shouting:
    'NO NO NO! GET OUT OF HERE RIGHT NOW BEFORE MY MOTHER COMES HOME AND SEES WHAT YOU HAVE DONE TO THE KITCHEN, ' +
    'YOU STUPID, STUPID DRAGON! AND TAKE YOUR GOBLIN FRIENDS WITH YOU THIS TIME, ALL FOURTEEN!',
  'a few words of another language':
    'He lifted his glass and began the old toast. “Salud, amor y dinero, y tiempo para gastarlos,” he said, and ' +
    'everyone at the long table answered in whatever language they had learned it, laughing, spilling wine, ' +
    'and glad that the winter was over.',
};

it.each(Object.entries(OTHER))('%s is not English', (_, text) => {
  expect(isForeign(readParagraph(text), lexicon)).toBe(true);
});

it.each(Object.entries(ENGLISH))('%s: English all the same', (_, text) => {
  expect(isForeign(readParagraph(text), lexicon)).toBe(false);
  expect(isForeignStory([text])).toBe(false);
});

it('says nothing of a few words, unless the story is not English', () => {
  const short = readParagraph('„Nein“, flüsterte der Junge.');
  expect(isForeign(short, lexicon)).toBe(false);
  expect(isForeign(short, lexicon, true)).toBe(true);
  expect(isForeign(readParagraph('Kapitel 1'), lexicon, true)).toBe(true);
  expect(isForeign(readParagraph('“I told you so,” the boy said.'), lexicon, true)).toBe(false);
});

it('takes a story of short paragraphs together', () => {
  const said = '„Wo warst du?“ – „Am Fluss.“ – „Schon wieder?“ – „Ich musste nachdenken.“';
  expect(isForeignStory(Array.from({ length: 4 }, () => said.split(' – ')).flat())).toBe(true);
  expect(isForeignStory(['„Wo warst du?“'])).toBe(false);
});

it('takes a story with some pages of another language for English', () => {
  const pages = [ENGLISH.shouting, ENGLISH['a few words of another language'], ENGLISH.dialect];
  expect(isForeignStory([...pages, OTHER.German])).toBe(false);
  expect(isForeignStory([ENGLISH.dialect, ...Object.values(OTHER)])).toBe(true);
});

it('has nothing to say of empty text', () => {
  expect(isForeign(readParagraph(''), lexicon, true)).toBe(false);
  expect(isForeign(readParagraph('… 1984 … !!'), lexicon, true)).toBe(false);
  expect(isForeignStory([])).toBe(false);
});
