const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Common given names that are nearly always a woman's, folded; "Andrea" and "Kim" are in neither list. */
export const FEMALE_NAMES: ReadonlySet<string> = set(`
  abby abigail ada adele adriana agnes aileen aisha alice alicia alison alyssa amanda amber amelia amina amy ana
  anastasia angela angelina angie anita anke ann anna anne annette annie antonia april ariana arlene ashley astrid
  audrey ava barbara beatrice beatriz becky bella benazir bernadette bernice bethany betty beverly bianca birgit
  bonnie brenda brianna bridget brigitte brittany camila candace carla carly carmen carol carole carolina caroline
  carolyn carrie cassandra cassie catherine cecilia celeste celia charlotte chelsea cheryl chloe christiane
  christina christine cindy claire clara clarissa claudia colleen condoleezza connie corinne courtney cristina
  crystal cynthia daisy daniela danielle daphne darlene dawn deanna debbie deborah debra deirdre delcy delia
  denise desiree diana diane dilma dina dolores donatella donna doreen doris dorothy edith eileen ekaterina elaine
  eleanor elena elisa elisabeth elise elizabeth ella ellen eloise elsa elsie emily emma erica erika erin estelle
  esther ethel eunice eva evelyn faith fatima felicia felicity fiona florence frances francoise frida gabriela
  gail genevieve geraldine gertrude gillian gina ginger giorgia gloria grace greta gwen gwendolyn hannah harriet
  hazel heather heidi heike helen helena helene hilda hillary ida ilona imogen indira ines ingrid irene irina irma
  isabel isabella ivanka ivy jacinda jackie jacklyn jacqueline jane janet janice jasmine jeanette jeanne jenna
  jennie jennifer jenny jessica jill jo joan joanna joanne jocelyn jodie jolene josephine joyce juanita judi
  judith judy julia juliana julie kamala kara karen karin karla katarina kate katharine katherine kathleen kathryn
  kathy katie katrina kayla kayleigh kelly kendra kimberly kirsten kirsty krista kristen kristin kristina larissa
  latoya laura lauren layla leah leila lena leona lidia liliana lillian lily linda lisa liz lois loretta lori
  lorraine louise lourdes lucia lucille lucy ludmila luisa lydia lynn lynne mabel madeleine madison mae magdalena
  maggie maia mandy manuela mara marcia margaret margarita maria mariana marianne marie marilyn marina marine
  marjorie marlene marta martha martina mary maryam matilda maureen maxine megan melania melanie melissa mercedes
  meredith mette mia michele michelle mildred minnie miranda mireille miriam moira molly monica monika muriel myra
  nadia nadine nancy naomi natalia natalie natasha nell nicola nicole nikki nina nora norma odile oksana olga
  olive olivia paige pamela patricia patsy patti patty paula paulina peggy penelope penny petra phoebe phyllis
  pilar polly priti rachel rebecca rebekah regina rhonda rita roberta rosa rosalind rosemary roxana roxanne ruth
  sabine sabrina sally samantha sandra sanna saoirse sara sarah segolene selena shannon sharon sheikha sheila
  shelley sherry sheryl shirley silvia simone siobhan sofia soledad sonia sonya sophia sophie stacey stacy stella
  stephanie sue susan susana suzanne suzie svetlana sylvia sylvie tabitha tamara tammy tanya tara tatiana tatyana
  teresa tessa theresa tina toni tracey trisha trudy una ursula valentina valeria valerie vanessa vera veronica
  vicki vicky victoria viola virginia vivian wanda wendy whitney wilma winifred ximena yasmin yelena yolanda yulia
  yvette yvonne zainab zara zoe zuzana
  ingrid marit sigrid solveig gunhild ragnhild turid berit kari siri liv randi tone mette birgitta gudrun hilde
  hanne lotte maj malin linnea signe ingvild jorunn solvei oddny dagny aino kaisa riitta sirpa tarja paivi anneli
  leila layla noor nour fatemeh zeinab zaynab khadija maryam mariam rania amal salma samira yasmin hala huda amal
  aysha aygul aigul madina dina gulnara aliya zhanna nadezhda nadezda yelena svetlana ludmila lyudmila galina irina
  olga tatiana tatyana natalya natalia oksana larisa vera lidia yulia ksenia milica jelena snezana dragana ljiljana
  biljana vesna sanja katarzyna malgorzata agnieszka zofia wanda halina ewa jadwiga zuzana lenka ivana priya anjali
  deepa sunita kavita lakshmi meera indira sushma mei xiu yuki keiko yoko haruka sakura akiko
  ngozi chioma amina folake wanjiru aminata fatou mariama ines beatriz joana mafalda rosa pilar mercedes consuelo
  lucia paola chiara giulia federica ilaria margit edda ilse ute heike sabine monika gisela renate silke
  aoife siobhan niamh sinead grainne
`);

/** Common given names that are nearly always a man's, folded. */
export const MALE_NAMES: ReadonlySet<string> = set(`
  aaron abdul abdullah abraham adam adolf adrian ahmed al alan alastair albert alberto alec alejandro aleksandr
  alexander alexandre alexei alfonso alfred ali alistair allen alvaro alvin amos anatoly anders andre andreas
  andrei andres andrew angus anthony anton antonio arnold arthur artur arturo austin barack barney barry bart ben
  benjamin bernard bernardo bernie bert bill billy bjorn blake bob bobby boris brad bradley brandon brendan brent
  brett brian bruce bruno bryan bryce byron caleb calvin cameron carl carlos cecil cedric chad charles chester
  christian christopher chuck clarence clark claude clay clayton cliff clifford clint clive clyde cody cole colin
  connor conor corey corrado craig curtis cyril dale damian damien dan daniel darrell darren darryl dave david
  dean declan dennis derek desmond dexter diego dieter diosdado dmitri dmitry dominic don donald doug douglas
  duane duncan dustin dwayne dwight dylan earl ed eddie edgar edmund edmundo eduardo edward edwin eli elijah
  elliot elliott elmer emil emilio emmanuel enrique eric erik ernest ernesto ernie ervin ethan eugene everett evo
  ezekiel felipe felix fernando fidel floyd francis francisco francois frank franz fred frederick friedrich
  gabriel gareth garrett gary gavin gene geoff geoffrey georg george gerald gerard gerhard gilbert giovanni
  giuseppe glen glenn gordon graham greg gregory guido gustav gustavo guy hank hans harald harold harry hassan
  hector heinrich helmut henri henry herb herbert herman howard hubert hugo hussein ian ibrahim ignacio igor imran
  ira irving isaac isaiah ismael ivan ivo ivor jack jacob jacques jaime jake jamal james jan jared jarrett jason
  jasper javier jay jean-luc jeb jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joe joel
  joey johan johann john johnny jon jonah jonas jonathan jordan jorge jose joseph josh joshua juan julian julio
  jurgen justin kareem karim karl keir keith ken kenneth kent kevin kirk klaus konrad kurt kyle lance landon larry
  lars lawrence leland leo leon leonard leonardo leonid leopoldo leroy lester lev levi lewis liam lionel lloyd
  logan lorenzo louis luca lucas luigi luis lukas luke luther lyle mahmoud malcolm manuel marc marco marcos marcus
  mario mark marshall martin marvin mason matteo matthew matthias maurice mauricio max maxim maximilian melvin
  michael michel mick mickey miguel mike mikhail milton mitch mitchell mitt mohamed mohammed morris moses muhammad
  myron narendra nate nathan nathaniel neil nelson nicholas nick nicolas nigel nikita nikolai nils noah noel
  norman norris olaf oleg oliver ollie omar orlando oscar otis otto owen pablo patrick paul pavel pedro percy
  perry peter phil philip philippe phillip pierre piet rafael ralph ramiro ramon randall randolph randy rashad
  raul raymond recep reggie reginald rex rhys ricardo richard rick ricky rishi rob robbie robert roberto rod
  roderick rodney rodrigo roger roland rolf roman ron ronald ross roy rudolf rudy rufus rupert russ russell ryan
  salman salvador sam samuel sanjay santiago saul scott scotty sean sebastian serge sergei sergey sergio seth
  shane shaun sheldon shinzo sid silvio simon spencer stan stanislav stanley stefan stefano stephen steve steven
  stewart stu stuart sven sylvester tareck tarek ted terrance terrence terry theo theodore thomas tim timothy
  tobias toby todd tom tommy tony travis trevor tristan troy tyler ulrich vernon vic vicente victor viktor vincent
  vinny vitaly vladimir volodymyr wade wallace walter warren wayne wendell werner wes wesley wilbur wilhelm
  willard william willie willis winston wolfgang woodrow wyatt xavier xi yuri yury zach zachariah zachary
  olav olaf even sverre leif bjorn torbjorn thorbjorn asbjorn gunnar torgeir trond terje oystein eivind sindre vidar
  arne odd geir kjell knut halvor haakon hakon tor stian jonas emil anders lars nils per pal rolf svein sven erik
  eirik henrik fredrik kristian mikael mikkel soren jorgen jens peer mads rasmus lasse ole bo bernt harald edvard
  milan zoran goran dragan zlatan slobodan branko dusan nenad bojan nemanja marko stjepan tomislav davor dejan
  ivo bogdan vladan miroslav jaroslav zdenek vaclav lubos jiri pavol wojciech krzysztof zbigniew tadeusz grzegorz
  piotr andrzej jerzy janusz nurlan daulet serik bekzhan ruslan timur askar arman marat azamat yerlan nursultan
  rustam farid ramil ilham heydar oleksandr mykola petro taras bohdan dmytro karim kareem khaled khalid walid tariq
  tarek youssef yousef yusuf jamal gamal faisal faysal samir sami bassam hani nabil rachid rashid hamid hamza bilal
  hassan hussein abdullah abdulrahman mustafa mehmet ahmet emre murat hakan kemal recep cem rajesh suresh ramesh
  anil sunil vijay arjun amit ravi manoj dinesh hiroshi kenji takeshi satoshi shinichi kwame kofi kwabena chinedu
  emeka oluwaseun thabo sipho joao rui paulo tiago duarte goncalo gonzalo ignacio alejandro hernan giorgio matteo
  luca paolo massimo claudio davide alessandro gianni karl gerold jurgen uwe dieter horst klaus heinz
  wolfgang jochen detlef ingo padraig seamus eoin cormac declan ciaran
`);
