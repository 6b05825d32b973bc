const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Common given names that are nearly always a woman's, folded; "Andrea" and "Kim" are in neither list. */
export const FEMALE_NAMES: ReadonlySet<string> = set(`
  abigail ada agnes aisha alice alicia amanda amber amina amy ana anastasia angela angelina anita anke ann anna
  anne annie antonia ashley astrid barbara beatrice beatriz benazir betty beverly bianca birgit brenda brigitte
  brittany camila carla carmen carol carolina caroline carolyn catherine cecilia charlotte cheryl chloe christiane
  christina christine claire clara claudia condoleezza cristina cynthia daisy daniela danielle deborah debra delcy
  denise diana diane dilma dolores donna doris dorothy edith ekaterina eleanor elena elisa elisabeth elizabeth
  ella ellen elsa emily emma erika esther eva evelyn fatima fiona florence frances francoise gabriela genevieve
  giorgia gloria grace greta hannah harriet heather heidi heike helen helena helene hilda hillary ida imogen
  indira ines ingrid irene irina isabel isabella ivanka jacinda jacqueline jane janet janice jennifer jessica joan
  joanna josephine joyce judith judy julia juliana julie kamala karen karin katarina kate katherine kathleen
  kathryn katie kayla kelly kimberly larissa laura lauren layla leila lena lidia liliana linda lisa liz lori
  louise lourdes lucia lucy ludmila luisa madison magdalena maia manuela mara margaret margarita maria mariana
  marie marilyn marina marine marta martha martina mary matilda megan melania melanie melissa mercedes mette
  michele michelle mireille miriam molly monica monika nadia nadine nancy natalia natalie natasha nicola nicole
  nikki nina nora odile oksana olga olivia pamela patricia paula paulina petra phoebe pilar priti rachel rebecca
  regina rita rosa roxana ruth sabine samantha sandra sanna sara sarah segolene sharon sheikha shirley silvia
  simone sofia soledad sonia sophia sophie stella stephanie susan susana svetlana sylvia sylvie tamara tatiana
  tatyana teresa theresa ursula valentina valeria vanessa vera veronica victoria virginia vivian wendy ximena
  yelena yolanda yulia yvonne zainab zuzana
`);

/** Common given names that are nearly always a man's, folded. */
export const MALE_NAMES: ReadonlySet<string> = set(`
  aaron abdul abdullah abraham adam adolf ahmed alan albert alberto alejandro aleksandr alexander alexandre alexei
  alfred ali alvaro anatoly anders andreas andrei andres andrew anthony anton antonio arthur artur austin barack
  ben benjamin bernard bernie bill billy bjorn bob bobby boris bradley brandon brian bruce bruno bryan carl carlos
  charles christian christopher chuck claude colin corrado dan daniel dave david dennis diego dieter diosdado
  dmitri dmitry don donald douglas dylan ed edmundo eduardo edward edwin elijah emmanuel enrique eric erik ernesto
  ethan eugene evo felipe felix fernando fidel francisco francois frank franz fred frederick friedrich gabriel
  gary georg george gerald gerard gerhard giovanni giuseppe gordon graham greg gregory guido gustav gustavo hans
  harald harold harry hassan heinrich helmut henri henry herbert herman hugo hussein ian ibrahim ignacio igor
  imran isaac ivan ivo jack jacob jacques jaime james jan jason javier jean-luc jeb jeff jeffrey jens jeremy jerry
  jesse jim jimmy joachim joao joe joel johan johann john johnny jonathan jordan jorge jose joseph joshua juan
  julian julio jurgen justin karl keir keith ken kenneth kevin klaus konrad kurt kyle larry lars lawrence leo leon
  leonard leonardo leonid leopoldo lev logan louis luca lucas luigi luis lukas mahmoud manuel marc marco marcos
  mario mark martin mason matteo matthew matthias mauricio max maxim maximilian michael michel miguel mike mikhail
  mitch mitt mohamed mohammed muhammad narendra nathan nicholas nick nicolas nigel nikita nikolai nils noah olaf
  oleg oliver omar oscar otto pablo patrick paul pavel pedro peter philip philippe pierre piet rafael ralph ramon
  randy raul raymond recep ricardo richard rishi robert roberto rodrigo roger roland roman ron ronald roy rudolf
  russell ryan salvador sam samuel santiago scott sean sebastian serge sergei sergey sergio shinzo silvio simon
  stanislav stefan stephen steve steven stuart sven tareck tarek ted terry theodore thomas tim timothy tobias tom
  tony tyler ulrich vicente victor viktor vincent vitaly vladimir volodymyr walter wayne werner wilhelm william
  willie winston wolfgang xavier xi yuri yury zachary
`);
