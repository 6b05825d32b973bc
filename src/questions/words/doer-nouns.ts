/** A verb and what somebody who does so is called, a verb a line: people ask who sells, and papers tell of suppliers. */
export const DOER_NOUNS = `
advise adviser advisor
buy buyer purchaser importer customer
coach trainer
compose composer
create creator
direct director
discover discoverer
edit editor
found founder cofounder
import importer buyer
export exporter supplier
interpret interpreter translator
translate interpreter translator
invent inventor
lead leader
manage manager
mediate mediator
murder murderer
organise organiser organizer
own owner
paint painter
present presenter
produce producer maker
make maker producer
manufacture manufacturer maker
rob robber
rule ruler
sell seller supplier exporter vendor
sponsor backer
steal thief
supply supplier seller exporter
support supporter backer
teach teacher
train trainer
win winner victor
write writer author
`;
