/** A verb and the nouns for what it does or leads to, where the stemmer does not find the same stem for both; a verb a line. */
export const DEED_NOUNS = `
abolish abolition
abstain abstention
acquire acquisition
admit admission
apply application
assume assumption
avenge vengeance
bear birth
believe belief
betray betrayal
bury burial
choose choice
close closure
collide collision
compete competition competitor
complain complaint
conclude conclusion
concede concession
consume consumption
convert conversion
convene convention
deceive deception
decide decision
defend defence defense
deliver delivery
demolish demolition
denounce denunciation
deny denial
depart departure
describe description
destroy destruction
detain detention
die death
discover discovery
divide division
employ employment
enter entry entrance
erode erosion
expand expansion
expel expulsion
explain explanation
explode explosion
expose exposure
extend extension
fail failure
fly flight
forge forgery
give gift
grow growth
injure injury
inquire inquiry
intervene intervention
introduce introduction
invade invasion
judge judgment judgement
know knowledge
lose loss
marry marriage
move movement
notify notification
oppose opposition
pay payment
prescribe prescription
produce production
prove proof
provide provision
publish publication
pursue pursuit
qualify qualification
receive receipt reception
recognise recognition
recover recovery
reduce reduction
repeat repetition
resolve resolution
respond response
retain retention
rob robbery
satisfy satisfaction
seize seizure
sell sale
settle settlement
sign signature
solve solution
speak speech
steal theft
submit submission
succeed success succession
suspend suspension
transmit transmission
treat treatment
unify unification
verify verification
weigh weight
`;
