function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Lower-case words that are a person's title or role when a name follows. */
export const TITLE_WORDS = words(`
mr mrs ms miss mx dr sir lord lady dame baron baroness count countess duke duchess prince princess king queen emperor pope
president presidents minister ministers premier chancellor secretary senator senators sen rep reps representative
congressman congresswoman governor gov mayor councillor councilman councilwoman alderman ambassador envoy consul attorney
prosecutor judge justice magistrate sheriff marshal general gen colonel col major maj captain capt lieutenant lt sergeant
sgt corporal admiral adm commander cmdr brigadier commodore private officer chief inspector superintendent detective
constable commissioner deputy professor prof doctor rev reverend father brother sister bishop archbishop cardinal rabbi
imam sheikh shaikh sheik ayatollah mullah monsignor chairman chairwoman chairperson chair director manager coach captain
head leader spokesman spokeswoman spokesperson ceo cfo coo cto founder co-founder cofounder executive analyst economist
scientist researcher author writer journalist reporter editor correspondent photographer actor actress singer musician
artist director producer comedian businessman businesswoman entrepreneur tycoon billionaire lawyer barrister attorney
solicitor activist dissident defector candidate lawmaker legislator politician mp mep tsar czar striker midfielder
defender goalkeeper forward keeper pitcher quarterback batsman bowler skipper champion teammate colleague driver rider
swimmer sprinter boxer golfer jockey umpire referee physicist chemist biologist historian astronomer engineer architect
nurse teacher student pupil victim suspect wife husband son daughter mother father uncle aunt cousin nephew niece
grandson granddaughter widow widower rival compatriot countryman counterpart sen. señor señora don herr frau monsieur madame
vice-president vice-minister undersecretary adviser advisor aide strategist organizer organiser commentator blogger pastor vicar deacon brig madam datuk datin maulana ustaz shri smt aunty auntie
headteacher headmistress harbourmaster harbormaster conservationist environmentalist veterinarian criminologist
athlete runner winger skier cyclist gymnast wrestler rower biathlete decathlete hurdler flanker fly-half
presenter anchor host expert specialist investor banker trader fan resident spokesmen guitarist drummer
bassist vocalist frontman rapper novelist accountant librarian curator firefighter paramedic midwife lifeguard pharmacist surgeon dentist physician psychologist psychiatrist sociologist economist geologist glaciologist seismologist meteorologist forecaster climatologist ecologist zoologist botanist archaeologist anthropologist mathematician statistician neurologist virologist epidemiologist oceanographer sculptor illustrator cartoonist choreographer pianist violinist cellist organist saxophonist screenwriter filmmaker columnist essayist campaigner protester volunteer survivor defendant plaintiff juror negotiator mediator lobbyist consultant predecessor successor girlfriend boyfriend teenager midfielder fullback wicketkeeper seamer catcher linebacker shortstop poet playwright painter composer conductor dancer model designer chef pilot
astronaut cosmonaut veteran soldier policeman gunman terrorist warlord strongman dictator ruler monarch emir sultan shah heir first-lady
alhaji hajia mallam otunba mzee mwalimu comrade cde engr cllr ustad supt insp
administrator promoter right-hander left-hander priestess pharaoh justices judges professors lawmakers councillors senators inspectors detectives
promoter broker boss legend patriarch scrum-half left-back right-back centre-back full-back wing-back hitman kingpin
treasurer speaker whip ombudsman regulator auditor comptroller trustee principal headmaster rector provost fellow
`);

/** Words that are a person's role where they are written small; with a capital they stand in companies' names. */
export const SMALL_TITLES = words(`
master clerk warden ranger steward landlord landlady publican farmer fisherman grower shopkeeper herder priest monk nun
policymaker coordinator staffer trainer owner breeder naturalist cosplayer co-author coauthor co-owner organiser baker butcher
trucker miner welder plumber carpenter potter weaver beekeeper gardener shepherd hunter angler sailor yachtsman
`);

/** Lower-case words that stand before a title as part of it. */
export const TITLE_MODIFIERS = words(`
former ex vice deputy prime acting interim first second foreign interior finance defense defence oil energy economy trade
health education justice transport agriculture labor labour environment culture home state national federal chief senior
junior assistant associate executive general managing presiding supreme lead leading military police army navy air
permanent special press opposition party parliamentary attorney emeritus honorary royal crown grand right honourable
honorable under lieutenant major staff master head co non-executive economic financial operating technology legal
communications information industry commerce tourism planning development petroleum mining justice security
self-proclaimed then current outgoing incoming late new longtime veteran fellow world olympic top seed defending
team assistant field youth sports medical district county city chief
provincial regional municipal tribal
`);

/** Verbs (past and present) whose subject in the news is mostly a person. */
export const SPEECH_VERBS = words(`
said says told tells added adds explained explains argued argues insisted insists recalled recalls remarked quipped joked
replied responded asked stressed warned warns noted notes admitted admits conceded acknowledged commented wrote writes
declared believes believed thinks thought testified tweeted pleaded resigned retired died married born vowed urged
emphasized emphasised reiterated pointed concluded observed claimed claims stated complained lamented confessed denied
apologized apologised thanked praised smiled laughed wept shouted whispered sighed nodded walked sat stood scored hit
won beat defeated lost carded shot birdied bowled struck headed converted tackled finished led netted replaced substituted doubled equalised equalized assisted served advanced qualified lapped clinched bogeyed eagled trailed ousted edged upset outpointed knocked
`);

/** Verbs of doing that persons and bodies share. */
export const ACTION_VERBS = words(`
announced announces met meets visited signed arrived travelled traveled called spoke speaks held took gave made became
was is has had will would went plans planned joined left returned received attended led leads served serves
`);

/** Small words inside a personal name. */
export const PARTICLES = words(`
de da do dos das du del della di la le van von der den ten ter zu zur bin ibn bint ben al el abu y e af av st
wa dela delos dal dalla degli dello ul ur ud uz
`);

/** Words that make the run they stand in an organisation's name. */
export const ORGANISATION_WORDS = words(`
ministry university college school academy institute institution bank party council commission committee agency
corporation corp inc ltd llc plc gmbh company companies co group holding holdings association federation confederation
union court tribunal senate congress parliament assembly legislature navy army force forces airlines airways airline
motors motor times post herald tribune gazette journal newspaper news magazine church foundation fund trust hospital club
fc afc cf department office authority service services organization organisation league board bureau centre center guard
police television tv radio broadcasting network systems technologies industries energy petroleum oil gas electric
pharmaceuticals laboratories labs software bancorp financial capital partners securities insurance mutual brothers sons
stores airport-authority front movement brigade brigades army alliance coalition
partnership society chamber exchange reserve treasury mint command corps regiment squad team orchestra theatre theater
museum gallery library studios pictures records entertainment productions publishing press media communications telecom
mobile wireless aerospace aviation aircraft airplanes defense-forces shipping lines railways railroad steel mining metals
chemical foods beverages brewery breweries restaurants hotels resorts athletic united rovers wanderers albion hotspur
villa racing olympique sporting dynamo dinamo spartak lokomotiv real inter juventus panthers tigers lions bears eagles
giants cowboys dolphins patriots yankees dodgers mets braves cubs reds indians rangers astros angels mariners orioles
royals twins padres phillies pirates expos lakers celtics bulls knicks nets pistons pacers cavaliers raptors bucks hawks
hornets magic heat spurs rockets mavericks nuggets jazz suns clippers warriors kings blazers grizzlies timberwolves
sabres bruins canadiens senators islanders devils flyers penguins capitals hurricanes lightning blackhawks redskins
steelers browns bengals ravens titans colts jaguars broncos chiefs raiders chargers seahawks rams cardinals 49ers saints
buccaneers falcons vikings packers daily weekly televisión partido banco universidad instituto ministerio noticias prensa
museo musée teatro théâtre fundación fondation bros lumber maritime contractors builders plumbing furniture brewing distillery distillers bakeries cement textiles tobacco soup biscuits dairy dairies logistics freight haulage outfitters
militia troopers boathouse
echo chronicle observer telegraph courier examiner inquirer sentinel dispatch advertiser argus
associazione universität université ministère gouvernement bundesbank
`);

/** Words that head an organisation's name before "of" or "for": "Ministry of Oil". */
export const ORGANISATION_HEADS = words(`
ministry department university college school academy institute bank council commission committee agency organization
organisation association federation union court house office board bureau society church league ministry chamber
confederation front army parliament congress assembly senate center centre museum library alliance
community movement party commonwealth conference daughters sons secretariat
`);

/** Words that end a place's name. */
export const PLACE_TAILS = words(`
river mountain mountains island islands sea ocean bay gulf lake lakes valley province county city town village street
avenue road square airport peninsula strait straits canal desert district region park beach hills falls forest coast
square bridge stadium tower harbor harbour port cape highway boulevard sound inlet fjord lagoon glacier basin isthmus governorate oblast prefecture archipelago creek
heights plateau reef territory border palace arena station cathedral lane drive terrace crescent
`);

/** Words that part a country or place in halves. */
export const DIRECTIONS = words('north south east west northern southern eastern western');

/** Words that begin a place's name. */
export const PLACE_HEADS = words(
  'mount mt lake cape fort port strait gulf bay san santa santo são saint st isle islands puerto ciudad',
);

/** Prepositions after which an unknown name is more likely a place. */
export const PLACE_PREPOSITIONS = words(
  'in at near from to into outside across around throughout toward towards via',
);

/** All-capital words that are no organisation. */
export const PLAIN_CAPITALS = words(`
TV OK AM PM GMT UTC EST EDT PST CET DNA HIV AIDS COVID VIP PDF II III IV VI VII VIII IX XI XII CEO CFO COO CTO MP MPS MEP
PHD MD BA MA BC AD ID IT GDP IPO SUV UFO USD EUR GBP MVP LGBT LGBTQ FAQ URL DVD CD PC RSVP DIY PR HR QC SC JR SR NB PS
A I THE AND OF IN ON AT TO FOR BY AN NO NOT IS BE WE HE IT OR AS IF SO DO UP MR MRS MS DR ST VS LLC INC LTD CO WW WWII WWI
RBI ERA DNF DNS KO TKO PTS GMT NEW BUT ALL OUT SET ATP-TOUR WTA-TOUR PHOTO VIDEO LIVE READ MORE BREAKING UPDATE EXCLUSIVE
MON TUE WED THU FRI SAT SUN JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC
`);

/** Capitalised words that name no person, body or place: days, months, feasts, and the words for them. */
export const CALENDAR = words(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan thanksgiving halloween
hanukkah passover olympic olympics internet web english god bible koran quran kevlar
mr mrs ms dr i i'm i've i'd i'll earth moon
`);

/** Words that never stand in a name though they are written with a capital at a sentence's start or in a headline. */
export const NEVER_NAMES = words(`
the a an this that these those it its he she they we you his her their our your my who what when where why how which
and or but nor so yet for if as at by from in into of on to with without after before since until while during over
under between among against about all any each every some many most more few several both either neither one two three image images photo photos file video credit caption
four five six seven eight nine ten hundreds thousands yesterday today tomorrow now then there here however also although
though because despite meanwhile moreover nevertheless not no yes only just still even never once again according
`);

/** Words that end the name of a thing, which is no person: "World Cup", "App Store", "Flight 447". */
export const THING_TAILS = words(`
store program programme project prize award awards cup championship championships series tour trophy open flight day act
law bill treaty agreement accord pact plan report deal scandal affair war revolution crisis summit festival show games
software system model edition version phone building house hall room line road stadium bridge plant model theory effect
syndrome disease virus law index average memorial classic masters derby stakes invitational exhibition expo convention
polaroid photographs legacy challenge week month year night morning center app pro mini max plus air book machine
factory plant terminal jet compact sedan truck car vehicle series
`);
