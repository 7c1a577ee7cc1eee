import { wordSet } from './word-set.ts';

/**
 * Adjectives that are no nouns: words that follow "very", "seemed" or "he was" and seldom end a phrase after an
 * article, in public-domain fiction (the corpora named in resources/LICENSES.md); words of today were added by hand.
 */
export const PLAIN_ADJECTIVES = wordSet(`
  abhorrent abject able abominable absent absolute abstemious abstruse absurd abundant abusive acceptable
  accessible accidental accurate acrid active acute addicted adequate admirable adorable adroit advantageous
  adventurous adverse affable affectionate afire afloat afraid aggressive aghast agile agreeable aground airy
  akin allergic allowable almighty almost alright altogether amateurish ambitious amenable amiable amicable
  ample angelic angry angular answerable antagonistic anxious apathetic apologetic apoplectic apparent
  applicable appreciative apprehensive appropriate apt aquiline arbitrary ardent arduous aristocratic arrant
  artful artificial artistic artless ashy askance assertive assiduous astir astute athletic atmospheric
  atrocious attentive attractive audacious audible august auspicious authentic authoritative autocratic
  available averse avid aware awesome awful awkward babyish backward bad baleful bananas barbaric barbarous
  barren bashful bearable beaten beauteous beautiful behindhand beholden belligerent beneficent beneficial
  benevolent benign benignant bereft beset bestial bidden bigger bilious bitten bitter blacker blameless
  blameworthy blase blasphemous blissful blithe blond bloodless bloody blown bluer boastful boisterous bold
  bonkers bonny bored boring born bossy bountiful boyish brainy brave brazen breathless briefer brilliant
  brimful brittle broadcast broken brutal built bumpy buoyant burdensome burnt bushy busier businesslike busted
  busy cadaverous calamitous callous calmer candid capable capricious careful careless careworn casual catholic
  cautious censorious ceremonious certain changeable chaotic charitable chary chatty cheap cheaper cheerful
  cheery cheesy childish childless childlike chivalrous chosen chronic chummy churlish circuitous circumspect
  circumstantial civil clad clamorous classy clean clear clearer clever cleverer closer clueless clumsy
  cocksure cocky cogent cognizant coherent colder colloquial colorless colossal colourless combative
  comfortable comfortless comfy comical commendable commodious communicative companionable compassionate
  compatible competent complacent complaisant complete complex complimentary comprehensible comprehensive
  conceivable conciliatory conclusive conditional conducive confident confidential congenial conscientious
  conscious conservative considerable considerate consistent consolatory consonant conspicuous constant
  constructive consummate consumptive contagious contemptible contemptuous contradictory contrite convenient
  conventional conversant conversational convivial cool copious coquettish corpulent correct cosy courageous
  courteous coy cozy crafty cranky crazy credible creditable credulous creepy crestfallen crimson critical
  crotchety crucial cruel crusty culpable cumbersome curious customary cute cynical daft dainty damnable
  dangerous darker darn dauntless deaf deathlike debonair deceitful decent deceptive decorative defective
  defenceless defenseless deferential defiant deficient definite deft degenerate delectable deliberate delicate
  delicious delightful delirious delusive demean democratic demonstrative demure dense denser dependable
  dependent deplorable desirable desirous desolate desperate despicable despondent despotic destitute
  destructive desultory detestable devilish devoid devout dewy dexterous diabolical dictatorial didactic
  different difficult diffident diligent dimmer dingy diplomatic direct dirty disagreeable disastrous
  discernible disconsolate discourteous discreditable discreet disgraceful dishonest dishonorable dishonourable
  disloyal dismal disobedient disproportionate disreputable disrespectful dissimilar distant distasteful
  distinct distinctive distrait distraught distrustful diverse dizzy docile doggone doleful dolorous dominant
  doomed dormant doubtful doughty dowdy downcast downright downtown dramatic drastic draughty drawn dreadful
  dreary drier driven droll drowsy dubious due dull duller dumb durable dusty dutiful eager earnest easy eaten
  eccentric economical edgy educational effective effectual effeminate efficacious efficient effusive egotistic
  egotistical egregious eighteen eighty elaborate elastic elate elegant elementary eligible eloquent elusive
  eminent emphatic empty endurable energetic enjoyable enthusiastic enviable envious epic equable equivocal
  erect erroneous erudite especial essential estimable ethereal evanescent evasive eventful evident exact
  excellent exceptional excessive excitable exclusive excusable execrable exemplary exempt exhausting
  exorbitant expansive expensive explicable explicit expressionless expressive exquisite extensive extinct
  extraordinary extravagant exuberant exultant fab fabulous facetious facile fain fainter fairer faithful
  faithless fallible false familiar famous fanatical fanciful fancy fantastic far farcical fashionable fast
  fastidious fatal fatuous faultless faulty favorable favourable fearful fearsome feasible feeble feebler
  felicitous feminine ferocious fertile fervent fervid festal feverish fewer fickle fidgety fiendish filial
  financial fine fishy fitter flagrant flamboyant flawless fleshy flexible flighty flimsy flippant flowery
  fluent fluffy foggy fond fonder foolhardy foolish footsore forbidden forcible foreign foreseen forgetful
  forgiven forgotten forlorn formal formidable forsaken forsworn fortunate fragile fragrant frank frantic
  fraught free frequent fresh fretful friendless frightful frivolous frolicsome frosty frozen frugal fruitful
  fruitless fucked full fulsome fundamental funereal funny furious fussy futile gainsaid garrulous gay generous
  genial genteel genuine giddy ginormous girlish girt given glad gladsome glib gloomy glorious glum golden gone
  good goofy gorgeous graceful gracious grammatical grand graphic grateful gratuitous graven graver greasy
  great greedy gregarious grievous gross groundless grubby gruesome grumpy guileless guiltless guilty guttural
  habitable habitual haggard halfway handsome handy haphazard happier happy hard harmful harmless harmonious
  hasty hateful haughty hazardous headlong headstrong heady healthful healthier healthy heartbroken heartless
  heavy hectic heedless heinous heirlooms hellish helpful helpless hereditary heroic heterogeneous hidden
  hideous high hilarious historic historical hoary homelike homesick honest honorable honourable hopeful
  hopeless horrendous horrible horrid hospitable hostile hot hotter human humane humble humongous hungry
  hygienic hyper hypocritical hysterical icky icy identical idiotic idle iffy ignoble ignominious ignorant ill
  illegal illegible illogical illustrious imaginative immaculate immaterial imminent immoral immortal immovable
  immune impartial impassable impassive impatient impenetrable imperative imperceptible imperfect imperious
  impersonal impertinent impervious impetuous impish implacable implicit impolite impolitic important
  importunate impossible impotent impracticable impregnable impressionable impressive improbable improper
  imprudent impudent impulsive inaccessible inaccurate inactive inadequate inappropriate inarticulate
  inattentive inaudible inborn incalculable incapable incautious incoherent incompetent incomplete
  incomprehensible inconceivable incongruous inconsiderate inconsistent inconsolable inconspicuous inconstant
  incontestable inconvenient incorrect incorrigible incredible incredulous incurious indecent indecorous
  indefinite indelible indelicate independent indescribable indestructible indicative indifferent indigenous
  indigestible indignant indiscreet indispensable indisputable indistinct indistinguishable indolent indulgent
  industrious ineffable ineffective ineffectual inefficient inestimable inexcusable inexpensive inexplicable
  inexpressive infallible infamous infectious infernal infinitesimal inflammable inflexible influential
  informal infrequent ingenious ingenuous inhospitable inhuman inimical injudicious injurious innate innocent
  inopportune inquisitive insane insatiable insecure insensible inseparable insidious insignificant insincere
  insipid insistent insolent insoluble instructive instrumental insufferable insufficient insuperable
  insupportable insurmountable intangible intelligent intelligible intense intentional interchangeable
  interminable international interwoven intimate intolerable intolerant intractable intricate introspective
  intrusive invaluable inveterate invidious invincible invisible involuntary invulnerable irascible irksome
  ironical irrational irregular irrelevant irreligious irrepressible irreproachable irresistible irresolute
  irreverent irritable itchy jealous jerky jocular jocund joyful joyous jubilant judicial judicious jumpy
  justifiable juvenile keen kinda kinder known laborious laconic laden ladylike lame lamentable languid late
  laudable laughable lavish lax lazy legible legit lengthy lenient lethargic liable liberal licentious lifeless
  literal loath loathsome lofty logical lonesome long loquacious lost louder lousy lovable lovelier loyal lucid
  lucky lucrative lugubrious lukewarm lumpy lustrous luxuriant luxurious mad magical magnanimous magnetic
  magnificent majestic malicious malignant manageable manifest manifold manlike many marriageable marshy
  marvellous marvelous masculine massive masterful matchless materialistic matey mature meagre meaningless
  mechanical mediocre meditative melodious melodramatic memorable merciful meritorious merry messy metaphysical
  mighty mindful miraculous mirthful misanthropic miscellaneous mischievous miserable mislaid mistaken
  misunderstood moderate modern modest modish momentous monotonous monstrous monumental moody morbid more
  morose motherless mournful much muddy mundane munificent musical mutinous mutual mysterious mystical mythical
  narrower nasty natural naughty nauseous near nearer neater nebulous necessary needful needless neglectful
  negligent negligible nervous neutral nice nicer nigh nil nineteen noiseless noisy nonsensical notable
  noteworthy noticeable notorious numb numerous nuts obdurate obedient objectionable obnoxious obsequious
  observable observant obsessed obsolete obstinate obtrusive obtuse obvious odd odious offensive officious
  offline oft often oftentimes ok okay older ominous omnipotent onerous online opaque opportune oppressive
  opprobrious optimistic opulent organic ornamental ornate ostentatious otherwise outdone outlandish outrageous
  outspoken overcast overdone overdue overgrown overlaid overrated overrun overtaken overthrown overwrought
  painful painless palatable pale paler palpable paradoxical paramount paranoid pardonable partaken partial
  particular passable passionate passive pathetic patriotic peaceable peaceful peculiar pedantic peerless
  peevish penniless pensive pent perceptible peremptory perfect perfunctory perilous permanent permissible
  pernicious persistent personable persuasive pertinacious pertinent perverse pessimistic pettish philanthropic
  philosophical phlegmatic picturesque piquant pissed piteous pitiable pitiful pitiless plainer platonic
  plausible pleasant pleasurable plebeian plentiful pliable pliant plucky pneumonia poetical poignant pointless
  poisonous polite politic ponderous popular populous portentous positive possible potent powerful powerless
  practicable practical praiseworthy precarious precious precipitate precise precocious predominant preferable
  pregnant prehistoric prejudicial premature preposterous presentable presumptuous pretentious prettier pretty
  prevalent priceless privy probable problematical prodigious productive profitable profound profuse
  progressive prolific prominent prompt prone proper prophetic propitious prosaic prosperous prostrate prosy
  proud proven proverbial provident providential provocative prudent prudish psychic psycho puerile puffy
  pugnacious punctilious punctual pungent quarrelsome queerer questionable quiet quieter quite quits quixotic
  rabid rad radiant radioactive rampant rapturous rare rarer rash rather rational ravenous ready real realistic
  reasonable rebellious rebuilt recent receptive reciprocal reckless recognizable recondite redolent reflective
  regretful regrettable regular relentless relevant reliable reluctant remarkable reminiscent remiss remorseful
  remote remunerative repaid repellent repentant replete reprehensible reproachful repugnant repulsive
  requisite resentful resolute respectable respectful resplendent responsible responsive restful restive
  restless retarded reticent revengeful reverent reverential revolutionary rich rid ridiculous rife rigid
  rigorous riotous ripe risky riven robust rocky roguish romantic roomy rotten round roundabout rude rueful
  ruinous rummy rusty ruthless sad safe safer sagacious salient salty salutary sane sanguine sapient sarcastic
  sassy satirical satisfactory saturnine saucy scandalous scant scanty scarcer scary sceptical scientific
  scratchy screwed scrupulous seasick seasonable secretive seductive sedulous seedy seldom selfish sensational
  senseless sensible sensitive sentimental serene serious serviceable servile seventeen severe shabbier shabby
  shaken shaky shameful shameless shaven sheepish sheer shewn shiny shivery shod shown showy shrunken shy sick
  sightless significant silent sillier silly similar simple simpler sincere sinful single singular sinister
  sinless skeptical skilful skillful skinny skittish slain sleepy slick slimy sloppy slothful slower smart
  smarter smelly smitten snappish snug sober sociable softer solemn solicitous solid somewhat sonorous sore
  sorrowful sorry sour special specious spectacular speechless speedy spellbound spilt spiritless spiteful
  splendid spoilt spoken spontaneous spooky spotless spry squeamish squishy stale stanch stationary staunch
  steadfast stealthy steeper sterile sticky stiff stiffer stiller stingy stinky stoical stolen stormy straight
  straightforward streaky strenuous stricken strict stricter stringent strong stubborn stuffy stung stupendous
  stupid stylish submissive substantial subterranean subtle successful succulent sufficient suggestive suicidal
  suitable sulky sumptuous sung sunken sunshiny superb supercilious superfluous superstitious supreme sure
  susceptible suspicious sweet swollen sworn symbolic symbolical sympathetic synonymous systematic taciturn
  tactful tactless talkative tame tangible tantamount tardy tasteful tasteless tasty taut technical tedious
  temperate tempestuous tenacious tender tense terrible terrific testy thankless theatrical theoretical thicker
  thinner thirsty thorough thoughtful thoughtless thrown thunderstruck ticklish tidy tight timid tipsy tiresome
  toast tolerable tolerant torn torpid touchy tough traceable tractable tragic tranquil transient transitory
  transparent treacherous tremendous tremulous trenchant tricky trite triumphant trivial trodden tropical
  troublesome truculent true trustful trustworthy truthful tumultuous turbulent twofold typewritten typical
  tyrannical tyrannous uglier unable unaccountable unambitious unanimous unanswerable unapproachable
  unattractive unavoidable unaware unbearable unbelievable unbroken uncanny uncertain uncharitable unchristian
  uncivil uncomfortable uncommon uncomplimentary uncongenial unconscionable unconscious uncontrollable
  unconventional unctuous undead undemonstrative undeniable underrated understandable undesirable uneasy
  unendurable unequal unequivocal uneven uneventful unexceptionable unfair unfaithful unfamiliar unfashionable
  unfavorable unfavourable unfeminine unfit unforgivable unfortunate ungenerous ungracious ungrateful unhappy
  unhealthy unheard unhurt unimpeachable unimportant unintelligible unintentional unique unjust unjustifiable
  unkempt unkind unlawful unlike unlucky unmanageable unmindful unmistakable unnatural unnecessary unobservant
  unobtrusive unpalatable unpardonable unpleasant unpopular unpractical unpretentious unproductive
  unprofessional unprofitable unpropitious unquestionable unquiet unreal unreasonable unresponsive unromantic
  unsafe unsatisfactory unscrupulous unselfish unsentimental unshaken unsociable unsound unspeakable unsteady
  unstrung unsubstantial unsuccessful unsuitable unsure unsympathetic untaught unthinkable untidy untoward
  untrue unusual unwarrantable unwelcome unwell unwise unworthy upheld uphill upright urbane urgent useful
  useless vacant vain valiant valid valuable valueless variable various vehement venomous venturesome veracious
  versatile very vexatious vicious victorious vigilant vigorous vindictive violent virginal virile virtuous
  virulent visible vital vivacious vivid voluble voluntary voluptuous vulnerable wakeful warlike warm warmer
  wary wasted wasteful watchful waylaid weak wealthy weaponless wearisome weary weighty weird whimsical
  wholesome wilful willful wise withdrawn withstood witless witty woebegone womanish wonderful wondrous worn
  worthier worthless worthwhile worthy woven wrathful written wrong wroth wrought yellower young youthful yucky
  yummy zealous`);
