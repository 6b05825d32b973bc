/**
 * Groups of words that newspapers and their readers use for one another, a group a line. Ours, by the general language
 * of news; a passage that has another word of the group than the question is taken for less than one that has the same.
 */
export const NEWS_SYNONYMS = `
accuse blame allege charge
acting interim caretaker provisional
aid help assist assistance support
agree agreement accord deal pact treaty deals accords
allow permit grant authorise authorize permission let license licence
ally partner friend allies friendly
announce declare proclaim unveil
army military forces troops soldiers armed
arrest detain capture jail imprison
arms weapons weaponry armament
ask request urge invite call demand
assassinate assassination kill murder
attack strike assault raid bomb bombing
ban prohibit forbid outlaw veto
base infrastructure installation facility
begin start launch open commence began
big large huge major great
blockade siege embargo
border frontier boundary
boss chief head leader director manager
build construct erect construction
buy purchase acquire procure bought
cancel scrap revoke withdraw cancellation withdrawal annul
capital city
car vehicle automobile
cause reason trigger lead
chair preside head
chat conversation talk talks discussion discuss dialogue negotiate negotiation
child kid children
clash fight battle combat conflict war
close shut
company firm corporation enterprise business
condemn denounce criticise criticize slam blast criticism
confirm verify acknowledge
cooperate cooperation collaborate collaboration together
cost price worth value
country nation state republic
coup putsch overthrow oust topple
court tribunal
crash accident collision
crisis emergency turmoil
crop harvest
cut reduce slash lower reduction decrease
date day
deadline limit
death die dead killed casualty fatality
defeat beat loss lose
defend defence defense protect protection
delay postpone push defer moved
deliver delivery bring carry ship supply
delegation mission team
deny reject refuse dismiss refute
deploy deployment station send put
deport deportation expel expulsion
destroy demolish ruin
diplomat envoy ambassador
diplomacy diplomatic foreign
discover find found detect
dismiss fire sack
doctor physician
drug medicine medication pharmaceutical
economy economic
elect election vote poll ballot
embassy embassies diplomatic consulate mission
employ hire recruit
end finish stop cease conclude over terminate expire halt ended
exclude rule out
exemption waiver exception licence license
expand broaden widen extend enlarge
expert specialist analyst researcher scholar
explode explosion blast
export sell supply sale shipment
fall drop decline decrease plunge
field area sector sphere branch
flight plane aircraft
flee escape
flood flooding
food nutrition
former ex previous
fuel petrol gasoline gas diesel
fund finance money financing
game match
get receive obtain
give provide supply grant donate hand
government govt administration regime cabinet
grow growth increase rise surge jump climb expand
half fifty
hostage captive
house home residence housing
hurt injure wound
illegal unlawful illicit
immigrant migrant migration immigration
import buy purchase
inaugurate inauguration sworn oath
inflation price
invade invasion incursion
invest investment
job work employment post position role title
journalist reporter correspondent
judge justice
jump leap surge
keep retain maintain
land arrive arrival visit
launch start
law legislation bill act
lawyer attorney counsel
leave depart exit quit departure goes gone
loan credit lend
machine machinery equipment tool
make produce manufacture
market trade
marry wed marriage wedding
meet meeting talk talks met summit encounter sit receive welcome host greet
minister secretary
money cash fund
move shift transfer
name call identify
appoint name nominate install
normalise normalize normalization normalisation
number figure amount total
official officer functionary
oil crude petroleum hydrocarbon
oppose opposition opponent against
order command instruct instruction directive decree
pact treaty alliance
parade celebration festivity
parliament congress assembly legislature
pay payment settle settlement
people citizen person
phone telephone call
plan intend intention aim
police cop
poor poverty
praise laud hail applaud
president presidency mandatary leader
press media news
pressure push
prison jail
produce production output manufacture
proclaim declare style dub
promise pledge vow commit
protest demonstrate demonstration march rally
prove demonstrate
quit resign resignation step
reach achieve attain
reappear appear
rebuild build
recognise recognize accept acknowledge recognition
recover recovery revitalize revive rebound
reelect elect
refugee migrant
relation relations relationship tie ties link bond friendship
relaunch launch
release free liberate
reopen open
replace succeed successor
reply respond response answer
report account
restart start
resume restart return
rise increase grow climb
rival opponent competitor
rocket missile
rule govern reign
rumour rumor speculation
salary wage pay
sanction sanctions restriction penalty measure
say tell state affirm claim mention declare
school university college
science scientific
scrap abolish
sea ocean
sell supply export
send dispatch deploy
share portion percentage
ship vessel tanker boat
shoot shot gunfire
sick ill disease
sign conclude ink signature signing
speech address remark
spend expenditure
spread expand
strategy strategic
strengthen deepen boost reinforce intensify
strike walkout
suspend freeze frozen halt
sway influence
talk speak conversation
tax levy duty
team delegation squad
technology tech
television tv broadcast channel aired
threat threaten menace
trade commerce turnover exports
travel trip visit journey tour
treaty agreement
tree wood
try attempt
turnover trade sales
vaccine vaccination jab shot dose booster
vice deputy
victory win triumph won winner
violence unrest
visit trip tour travel arrive come receive welcome host greet guest
vote ballot poll
war conflict fighting invasion
warn caution
weapon arm
win victory
woman female
worker employee
world global international
write author written
year annual
`;
