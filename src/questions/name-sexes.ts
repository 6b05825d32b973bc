/** Common given names that are nearly always a woman's, folded; "Andrea" and "Kim" are in neither list. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  (
    'ada agnes aisha alice alicia amanda amina amy ana anastasia angela angelina anita anna anne annie antonia ' +
    'barbara beatrice beatriz bianca birgit brigitte camila carla carmen carolina caroline catherine cecilia charlotte ' +
    'chloe christina christine clara claudia cristina daniela deborah delcy diana dilma dorothy edith elena eleanor elisa ' +
    'elisabeth elizabeth ella ellen elsa emily emma erika esther eva evelyn fatima fiona florence frances gabriela giorgia ' +
    'gloria greta hannah heather heidi helen helena hillary ida ines ingrid irene irina isabel isabella jacinda jane janet ' +
    'jennifer jessica joanna josephine judith julia juliana karen karin katarina kate katherine kathleen larissa laura ' +
    'leila lena lidia liliana linda lisa louise lucia lucy luisa magdalena manuela margaret margarita maria mariana marina ' +
    'marta martha mary matilda megan melanie melissa mercedes michelle miriam monica monika nadia nancy natalia natasha ' +
    'nina nora odile olga olivia pamela patricia paula paulina rachel rebecca regina rita rosa roxana ruth samantha sandra ' +
    'sara sarah silvia simone sofia sonia sophia sophie stella stephanie susan susana svetlana sylvia tamara tatiana ' +
    'teresa theresa ursula valentina valeria vanessa vera veronica victoria virginia vivian wendy ximena yolanda yulia'
  ).split(' '),
);

/** Common given names that are nearly always a man's, folded. */
export const MALE_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abdul abraham adam adolf ahmed alan albert alberto alejandro aleksandr alexander alexandre alexei alfred ali ' +
    'andreas andrei andres andrew anthony anton antonio arthur artur benjamin bernard bill bob boris brian bruno carl ' +
    'carlos charles christian christopher claude colin corrado daniel david dennis diego dieter diosdado dmitri dmitry ' +
    'donald douglas edmundo eduardo edward edwin emmanuel enrique eric erik ernesto evo felipe felix fernando fidel ' +
    'francisco francois frank franz fred frederick friedrich gabriel gary george georg gerald gerard gerhard giovanni ' +
    'giuseppe gordon graham gregory guido gustav gustavo hans harald harold harry hassan heinrich helmut henri henry ' +
    'herbert herman hugo ian ibrahim igor ignacio isaac ivan jack jacob jacques jaime james jan javier jeff jeffrey jens ' +
    'jeremy jerry jim jimmy joachim joao joe joel johan johann john johnny jonathan jorge jose joseph joshua juan julian ' +
    'julio justin karl keith kenneth kevin klaus konrad kurt lars lawrence leo leon leonard leonardo leonid leopoldo lev ' +
    'louis luca lucas luigi luis lukas manuel marc marco marcos mario mark martin matthew matthias mauricio max ' +
    'maximilian michael michel miguel mike mikhail mohamed mohammed muhammad nathan nicholas nick nicolas nikita nikolai ' +
    'nils oleg oliver omar oscar otto pablo patrick paul pedro peter philip philippe pierre piet rafael ralph ramon raul ' +
    'raymond ricardo richard robert roberto rodrigo roger roland roman ronald rudolf ryan salvador samuel santiago ' +
    'sebastian serge sergei sergey sergio simon stanislav stefan stephen steven stuart tareck tarek theodore thomas tim ' +
    'timothy tobias tom tony ulrich vicente victor viktor vincent vitaly vladimir volodymyr walter werner wilhelm william ' +
    'winston wolfgang xavier yuri yury'
  ).split(' '),
);
