import { wordSet } from './word-set.ts';

/** Days, months that are no other words, and feasts. */
const CALENDAR = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february april june july september october november december
  christmas xmas easter halloween hanukkah chanukah ramadan kwanzaa`);

/** Languages, peoples and faiths, where the small form is no other word. */
const PEOPLES = wordSet(`
  english french german spanish italian russian japanese chinese korean vietnamese mexican canadian american african european
  asian indian australian british irish scottish dutch greek egyptian hebrew arabic arab jewish 
  muslim islam islamic christianity buddhist hindu swedish norwegian finnish portuguese brazilian cuban hungarian austrian
  belgian israeli iranian iraqi turkish celtic mayan aztec hawaiian californian texan
  americans germans italians russians europeans africans asians indians australians canadians mexicans greeks romans
  egyptians muslims jews englishman englishmen frenchman frenchmen irishman victorian
  elizabethan latin latino latina swiss`);

/** Countries, cities and the like. */
const PLACES = wordSet(`
  america england britain france germany spain italy russia japan korea vietnam africa europe asia australia canada
  mexico brazil egypt ireland scotland greece sweden norway finland poland austria switzerland belgium portugal
  israel iran iraq hawaii california texas florida alaska colorado virginia nevada arizona oregon michigan minnesota ohio
  alabama louisiana mississippi kansas kentucky tennessee pennsylvania massachusetts london paris rome berlin madrid
  moscow tokyo venice vienna athens manhattan brooklyn chicago boston hollywood philadelphia seattle dallas houston denver
  miami atlanta washington sydney toronto atlantis avalon atlantic antarctica jerusalem babylon olympus`);

/** Names of people and of gods, where the small form is no other word. */
const PEOPLE = wordSet(`
  mary george anne alice robert margaret richard jane paul rachel charles elizabeth edward michael catherine james anthony
  julia laura ellen william henry alfred arthur walter sarah agnes matthew martha sylvia caroline thomas edith helen harold
  fred charlotte ralph kate joseph clara barbara diana susan keith felix patrick christopher annie phil david eleanor
  louise anna albert becky willie andy gordon julius joshua howard luke vincent alan harriet julian paula herbert cecilia
  emily laurence dora stanley peggy samuel steve alicia sharon colin eddie chris adams dorothy judy dave edgar caleb
  marie pete frances lucy beatrice cynthia jeff angela donald clare alexander davy scott geoffrey lawrence harris kyle
  julie stuart harvey andrews abraham claude andrew maurice edwin lucas katie jacob sherlock suzanne evelyn betty isaac
   sidney ernest mildred kennedy bradley blake dylan ethan ryan jason justin kevin brian tyler austin megan lauren
  oscar janet cathy allan benjamin oliver olivia sophia sophie zoe chloe madison hannah ashley jessica jennifer
  amanda melissa stephanie nicole samantha daniel joshua eric murray raymond alex nicholas edmund theodore
  marcus nigel jeffrey andrea aaron adam nathan logan noah liam aiden jackson wyatt simon timothy
  jesus christ satan lucifer zeus poseidon apollo athena hercules odin thor loki cinderella dracula frankenstein
  santa merlin gandalf voldemort dumbledore hermione `);

/** Words that are always written with a capital; in small letters, without those whose small form is another word. */
export const CAPITAL_WORDS: ReadonlySet<string> = new Set([...CALENDAR, ...PEOPLES, ...PLACES, ...PEOPLE]);
