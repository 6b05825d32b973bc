/** Given names that are common in the news, of many languages; folded. Ours. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abdel abdul abdullah abraham adam adrian adriana agnes ahmad ahmed aisha alain alan albert alberto alejandro aleksandr alena alex alexander alexandra alexei alexey alfred ali alice alicia alina alison allan allen amanda amir amy ana ' +
    'anastasia anatoly andre andrea andreas andrei andres andrew andrey andrzej andy angela angelo anita ann anna anne anthony antoine anton antonio arnold arthur arturo ashley asif augusto barack barbara barry beatrice ben benjamin bernard ' +
    'bernie bertrand beth betty bill billy bob boris brad bradley brandon brian bruce bruno carl carla carlo carlos carol carolina caroline catherine cecilia charles charlie charlotte chen chloe chris christian christina christine christoph ' +
    'christopher claire clara claude claudia colin craig cristina cyril dale dan dana daniel daniela david dean deborah delcy denis dennis derek diana diego dieter dilma dmitri dmitry dominic dominique don donald doris dorothy doug douglas ' +
    'eduardo edward elena eli elias elisabeth elizabeth ellen emily emma emmanuel enrique eric erik ernest ernesto eugene eva evan evo fatima felipe felix fernando fidel fiona florian frances francesca francesco francis francisco francois ' +
    'frank franz fred frederick friedrich gabriel gareth gary geoffrey george gerald gerard gerhard gilbert giorgio giovanni giulia giuseppe glenn gordon grace graham greg gregory guido guillermo gustavo guy hamid hannah hans harold harry ' +
    'hassan heather hector heidi heinrich helen helena henri henry herbert hillary hiroshi howard hugh hugo hussein ian ibrahim ignacio igor ilya ingrid irene irina isaac isabel isabella ivan jack jackie jacob jacques jaime jair jake james ' +
    'jamie jan jane janet jason javier jean jeff jeffrey jennifer jeremy jerome jerry jesse jessica jesus jill jim jimmy joan joao joe joel johan johannes john johnny jon jonathan jorge jose josef joseph joshua juan judith judy julia julian ' +
    'julie julio justin karen karim karl kate katharina katherine kathleen katie keith kelly ken kenneth kevin khaled kim kirill klaus konrad kofi kristin kurt lars larry laura lauren laurence laurent lawrence lee leo leon leonard leonid ' +
    'leopoldo leroy leslie liam lily linda lindsey lisa louis louise luca lucas lucia luigi luis luiz lukas luke lynn magdalena mahmoud manuel marc marcel marco marcos margaret maria marie marina mario marion mark markus martha martin martina ' +
    'mary masha mateo matt matteo matthew maurice mauricio max maxim maya megan mehmet melissa michael michel michele michelle miguel mikhail mike milan mohamed mohammad mohammed mohammad monica moussa muhammad mustafa nadia nancy naomi narendra ' +
    'natalia natalie natasha nathan neil nelson nicholas nick nicola nicolas nigel nikita nikolai nikolay nina noah noel norman oleg olga oliver olivia olivier omar oscar otto pablo pamela paolo patricia patricio patrick paul paula paulo pavel ' +
    'pedro penny peter petra phil philip philippe pierre piotr rachel rafael rahul raj rajesh ralph ramon raul ray raymond rebecca recep rex ricardo richard rick rob robert roberto robin rodrigo roger roland roman ron ronald rosa rose ross roy ' +
    'ruben russell ruth ryan sabine said sally salvador sam samantha samir samuel sandra sara sarah saul scott sean sebastian sergei sergey sergio seth shane shannon sharon sheila shinzo simon sofia sophia sophie stanislav stefan stephanie ' +
    'stephen steve steven stuart sue susan suzanne svetlana sven sylvia tamara tara tareck tarek tatiana ted teresa terry theodore theresa thomas tim timothy tina todd tom tomas tommy tony tracy tyler ursula vaclav valentina valeria vanessa vera ' +
    'veronica vicente victor victoria viktor vincent virginia vitaly vladimir volodymyr walter warren wayne wendy werner wilhelm will william winston wolfgang xavier xi yan yasmin yasser yves yulia yuri yusuf yury zachary zoe zoran nestor tamim'
  ).split(' '),
);
