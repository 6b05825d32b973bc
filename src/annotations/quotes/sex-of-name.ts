const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

// Common in English-language news; a name that both bear is in neither.
const WOMEN = words(`
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly
emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna
brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine heather diane ruth julie
olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria
teresa ann anne ana sara madison frances kathryn janice jean alice judy sophia grace denise amber doris marilyn danielle
beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori ellen claire jane kate katie maria eva
julia ingrid astrid greta ursula angela marine ségolène christiane carmen rosa isabel lucía elena irina olga natalia
svetlana tatiana tatyana ekaterina yulia yelena oksana ludmila delcy dilma cristina michele melania ivanka hillary kamala
nikki condoleezza theresa priti liz nicola jacinda ursula giorgia sanna mette magdalena zuzana maia benazir indira sheikha
aung fatima aisha leila layla noor zainab mara marta petra katarina beatriz camila valentina paula silvia yolanda lourdes
mercedes pilar dolores soledad hilda edith agnes martina birgit anke heike sabine monika brigitte françoise hélène nadine
sylvie geneviève mireille yvonne simone josephine eleanor abigail molly lucy chloe ella harriet phoebe daisy imogen
`);
const MEN = words(`
james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven
paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan
stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron
jose josé adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean
gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne
randy vincent mason roy ralph bobby russell bradley philip eugene tom tim jim bill bob mike dave dan ben sam ted joe jeff
greg steve tony ken don ron barack joe vladimir sergei sergey dmitry dmitri mikhail boris nikolai yuri igor ivan ivo alexei
andrei pavel oleg viktor maxim anatoly nicolás nicolas hugo fidel raúl raul luis carlos miguel jorge pedro pablo diego
fernando javier manuel francisco antonio rafael ricardo eduardo alberto andrés álvaro tareck félix emmanuel françois
jacques jean-luc pierre michel olaf gerhard helmut wolfgang klaus jürgen hans lars sven bjorn erik anders mohammed muhammad
mohamed ahmed ali hassan hussein omar abdullah mahmoud recep xi shinzo narendra imran boris keir rishi tony gordon jeremy
nigel ed bernie mitt marco ted jeb mitch chuck piet giovanni giuseppe matteo silvio mario marco luigi
`);
// "Francesca", "Oksana"; among those that end so and are men's are "Luca" and "Nikita".
const MENS_IN_A = words(
  'luca nikita ilya joshua ezra noa andrea sasha misha kolya vanya mustafa abba costa garcia elisha',
);

/** Whether a full name's first word is mostly a woman's (true), a man's (false), or tells nothing (null). */
export function isWomansName(name: string): boolean | null {
  const [given, family] = name.toLowerCase().split(' ');
  if (given === undefined || family === undefined) return null;
  if (WOMEN.has(given)) return true;
  if (MEN.has(given)) return false;
  return given.length > 3 && /[^aeiou]i?a$/u.test(given) && !MENS_IN_A.has(given) ? true : null;
}
