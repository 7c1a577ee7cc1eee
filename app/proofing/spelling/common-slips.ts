/** Misspellings that people make, each with what they mean: `typed meant`, `_` for a space. For tests only. */
export const COMMON_SLIPS: readonly (readonly [typed: string, meant: string])[] = `
teh the|recieve receive|definately definitely|seperate separate|wierd weird|untill until|begining beginning
occured occurred|tounge tongue|realy really|accidently accidentally|accomodate accommodate|acheive achieve
accross across|agressive aggressive|apparantly apparently|appearence appearance|arguement argument
assasin assassin|basicly basically|beleive believe|bizzare bizarre|buisness business|calender calendar
catagory category|cemetary cemetery|changable changeable|collegue colleague|comming coming|commitee committee
completly completely|concious conscious|curiousity curiosity|decieve deceive|desparate desperate
dissapear disappear|dissapoint disappoint|ecstacy ecstasy|embarass embarrass|enviroment environment
existance existence|facinating fascinating|familar familiar|finaly finally|foriegn foreign|fourty forty
foward forward|freind friend|futher further|garantee guarantee|gaurd guard|glamourous glamorous
goverment government|grammer grammar|happend happened|harrass harass|hieght height|humourous humorous
hygeine hygiene|imediately immediately|incidently incidentally|independant independent|interupt interrupt
irresistable irresistible|knowlege knowledge|lazyness laziness|liason liaison|libary library
maintainance maintenance|manuever maneuver|medecine medicine|millenium millennium|mischievious mischievous
misterious mysterious|neccessary necessary|neice niece|nieghbor neighbor|noticable noticeable|occassion occasion
ocurrence occurrence|offical official|oppurtunity opportunity|parliment parliament|particuarly particularly
peice piece|percieve perceive|perseverence perseverance|persistant persistent|personel personnel
politican politician|posession possession|potatos potatoes|prefered preferred|presance presence|privelege privilege
probly probably|pronounciation pronunciation|propoganda propaganda|publically publicly|quizes quizzes
recomend recommend|refered referred|religous religious|remeber remember|resistence resistance|rythm rhythm
sargent sergeant|scarry scary|seige siege|sence sense|sentance sentence|sieze seize
similiar similar|sincerly sincerely|speach speech|strenght strength|succesful successful|supercede supersede
supprise surprise|suprised surprised|tatoo tattoo|tendancy tendency|threshhold threshold
tommorow tomorrow|truely truly|twelth twelfth|tyrany tyranny|unforseen unforeseen|unfortunatly unfortunately
usefull useful|vaccuum vacuum|vegatable vegetable|vehical vehicle|visable visible|wich which
writting writing|yeild yield|alot a_lot|eachother each_other|infront in_front|aswell as_well|atleast at_least
noone no_one|incase in_case|everytime every_time|dont don't|cant can't|didnt didn't|youre you're|ive I've
im I'm|wouldnt wouldn't|theyre they're|isnt isn't|hte the|adn and|taht that|thier their|becuase because
becasue because|befor before|agian again|alway always|allways always|arround around|beutiful beautiful
brige bridge|brittish British|choosen chosen|cieling ceiling|climbd climbed|contine continue|couldn couldn't
craked cracked|creture creature|darkenss darkness|decended descended|diffrent different|dissapeared disappeared
doorwya doorway|drawed drawn|emptyness emptiness|evrything everything|exept except|explaination explanation
eyebrown eyebrow|fasinated fascinated|feild field|fianlly finally|fingres fingers|firey fiery|foriegner foreigner
gentely gently|giagantic gigantic|gient giant|gost ghost|greatful grateful|growlled growled|hapened happened
hesistated hesitated|hestitate hesitate|horriable horrible|hopefuly hopefully|hunderd hundred|immitate imitate
incredable incredible|inteligent intelligent|intresting interesting|jelous jealous|juge judge|jurney journey
kichen kitchen|lauhged laughed|lenght length|litle little|lonley lonely|mabye maybe|magican magician
mesage message|momento memento|monsterous monstrous|muderer murderer|nervious nervous|nesecary necessary
ocasionally occasionally|oposite opposite|orignal original|peopel people|perfom perform|plesant pleasant
posible possible|prety pretty|prisner prisoner|promiss promise|qeustion question|queit quiet|rasied raised
reconize recognize|relized realized|rember remember|restaraunt restaurant|ridiculus ridiculous|sholder shoulder
shreik shriek|silouette silhouette|sillouhette silhouette|sofly softly|somthing something|sorrounded surrounded
stoped stopped|stomache stomach|straigth straight|stregth strength|stuborn stubborn|sudenly suddenly|suposed supposed
swiming swimming|temperture temperature|thnik think|thoughout throughout|tirsty thirsty
togehter together|trieing trying|tunel tunnel|typicaly typically|unconcious unconscious|understnad understand
vilage village|villian villain|visious vicious|volcanoe volcano|waht what|warior warrior|watchfull watchful
wepon weapon|whisperd whispered|wispered whispered|whith with|windowe window|wonderfull wonderful|worng wrong
wraped wrapped|yesturday yesterday|enuff enough|nolledge knowledge|fone phone|laff laugh|thot thought
`
  .trim()
  .split(/[|\n]/)
  .map((pair) => pair.split(' ').map((word) => word.replace('_', ' ')) as [string, string]);
