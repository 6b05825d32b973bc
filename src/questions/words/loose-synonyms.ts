/**
 * Groups of words that people use for one another when they ask about a thing they have read of, a group a line. Too
 * loose to find passages by; in a passage that was found they tell that it may speak of what was asked.
 */
export const LOOSE_SYNONYMS = `
absent missing
abuse mistreat mistreatment
accept admit acknowledge recognise approve
accommodation lodging hotel shelter
activist campaigner protester
add extra additional
adopt pass approve
adult grown
advance progress
age old aged
aim goal target purpose objective
airline carrier
airport terminal
amount sum total quantity
apartment flat
apology apologise sorry
appoint name nominate designate
area region zone district
arms gun rifle
attend attendance crowd spectator visitor audience watch
author writer novelist
award prize honour medal trophy
back support endorse
backer supporter sponsor
bankrupt bankruptcy insolvent insolvency
beginning start outset
bill cost expense
block obstruct halt
body corpse
body organisation organization agency authority council institution
bribe bribery corruption corrupt graft
broken damaged defective faulty
burn fire blaze
bus coach
canteen kitchen
cargo freight load goods
casualty victim dead injured
catch caught capture
cattle cow
celebrate celebration festivity ceremony
chance opportunity likelihood
cheap inexpensive
cheat fraud deceive
choose pick select opt chose chosen
citizen resident inhabitant
claim say assert allege
clean cleaning
close closure shutdown
coach trainer manager
coast shore
collapse fall cave
collect gather raise
come arrive
comment remark statement
compensate compensation damages repay
complain complaint criticise
complain complaint grievance object
composer musician
condition term requirement
contest competition race tournament
contract order deal
convict guilty sentence
cooperate partner
costly expensive dear
couple pair
cover include
creation founding establishment
crew staff personnel
crime offence offense
criminal suspect offender
crowd audience spectator attendance fan
cure treat treatment therapy
custom duty tariff
cyclist bike bicycle
dam dyke dike levee embankment
damage harm hurt ruin
danger risk threat
debt loan owe
decide decision ruling rule
deposit payment
detain detention custody
die death killed perish fatal dead drown
difference gap
disappear vanish missing
disaster catastrophe
dispute row quarrel disagreement conflict
divorce separate
docker dockworker longshoreman stevedore
donate donation gift give gave
drink beverage
drown sink sank
dry drought arid
duration length
earn income wage salary
earn make
earthquake quake tremor
edition version
efficacy effective effectiveness
electricity power grid
eliminate remove
email mail letter
enemy foe
enter join
entrance entry
equal same
equipment gear device
escape flee fled
estimate forecast expect predict
evacuate evacuation evacuee
evacuate leave flee
event incident
evidence proof
exam test
exercise drill manoeuvre
exile banish
explain account
factory plant mill works
fail failure
fake false bogus
fan supporter
farm agriculture agricultural farmer
fast quick rapid speed
fault blame
fee charge
fence wall barrier
ferry boat ship
festival celebration
film movie
film shoot
final last
fine penalty
finish complete
firefighter fireman
fix repair mend
flat apartment home
flow stream
football soccer
force compel oblige
forecast outlook predict prediction
forest wood
found establish create
founder creator
fraud scam swindle
fresh new
frozen ice
full fill capacity
fund pay
fund sponsor sponsorship
funding funds grant subsidy
gap shortfall deficit
gather assemble meet
gift donation present
go travel visit fly
goal score scored
gold golden
group organisation
guard protect
guest visitor
guide lead
guilty convicted
gust wind
harbour port
headmaster headteacher headmistress principal
health medical medicine
heat hot temperature
help rescue
hide conceal
hike increase rise raise
hit strike struck
home household
hospital clinic
host organise
hotel inn
hunger famine starve
hurricane storm cyclone typhoon
idea plan proposal
ill unwell sick
illness disease
improve better
income revenue earnings
independence independent sovereign sovereignty
infect infection
inquiry investigation probe investigate
inspect inspection check examine
invent invention
island isle
issue problem
jail prison sentence sentenced
join enter accession
judge court magistrate
jury panel
keep withhold withheld hold
kickoff start
kidnap abduct abduction hostage
killer murderer
lake reservoir
late delay delayed
launch rocket
lawsuit sue sued suit case
layoff redundancy redundant dismissal
leak spill
lease rent
lend lent borrow borrowed loan
lie false untrue
limit cap ceiling
liner ship
live reside
local regional
lorry truck
lose lost deprive
loss cost
low down
lunch meal food
maker manufacturer producer developer
manage run operate
map chart
marry wed spouse
measure step
mediate mediator broker arbitrator
member participant
merge merger takeover acquire acquisition
message letter
method way
mine pit shaft
miner worker
mistake error
monarch king queen
mudflow mudslide landslide
murder killing homicide
museum gallery
navy naval fleet
neighbour neighbouring
newspaper daily paper
night evening
noise sound
nuclear atomic
nurse medic
obey comply
occur happen
offer propose proposal bid
office headquarters
old ancient
oppose resist reject
organise arrange organize
organiser host
outage blackout
outbreak epidemic
overtake pass
overturn quash annul
owner proprietor
paint painting
paper document
parents mother father
park garden
participant runner competitor entrant
passenger traveller
patient sick
peace truce ceasefire
pension retirement
pensioner retired elderly
perform performance
petition signature
pilot captain
pipe pipeline
plane jet
planet world
player footballer
pleased glad
plot conspiracy
point aim
poison toxic
police officer
politician lawmaker
pollute pollution
population inhabitant
postpone reschedule
powerful strong
precious valuable
premier prime
prevent avoid stop
prize reward
procession march
profit earnings
project scheme programme program
property estate
prosecute charge
prove show
publish release
pull withdraw recall
punish punishment penalty sanction
pupil child schoolchild
purchase order
quantity volume
quit leave drop
race marathon
radio broadcast
rail railway train
rain rainfall shower
range reach
rank place
rate pace
raze demolish
rebel insurgent
rebuild reconstruct reconstruction restore restoration
receive accept
reduce lessen
reform overhaul
refund repay reimburse
refuse decline
region province
regret sorry
regulate regulation rule
reinstate rehire
religion faith church
remain stay
remember recall
remove withdraw
rent tenant
repair fix restore maintenance
replacement successor
rescue save rescuer
research study scientific
researcher scientist
resign quit leave step
responsible blame
restaurant cafe
result outcome
retire retirement
reveal disclose
revolt uprising rebellion
revolution uprising
reward bonus
rich wealthy
ride travel
road highway street motorway
rob robbery steal theft stole
robber thief
room hall
roster rota shift schedule
rot spoil decay
route line
rule law
runner athlete
safe secure
sample specimen
scrap drop abandon shelve
search seek look
seat place
secret hidden
see watch
separate split
serve work
service work
session meeting
severe serious
sex gender
shareholder investor
shelter refuge
shop store retailer
shopkeeper trader merchant
short brief
show display
side party
singer musician
site place
size big
skipper captain
slow delay
small little
smuggle traffic
snow snowfall
soldier troop
solve settle
source origin
space orbit
speaker spokesman spokeswoman
spend spent budget
split divide
sport athletic
spot place
spy espionage
stadium arena ground
staff employee worker personnel
stage phase
stake share
statue monument
steel metal
stock share
storm hurricane gale
strand stuck trap
student pupil
study research survey
submarine vessel
succeed follow
suffer hit
suicide kill
surgeon doctor
survey poll study
survive survivor
suspect accuse
suspend stop halt freeze
swim swimmer
task job
teach teacher
teacher instructor
tenant renter
territory land
terror terrorist terrorism
test trial
theatre stage
thief burglar
ticket fare
tie draw
timber wood
title championship
top highest
tourist visitor
town city
toxic poisonous
tradition custom
train practise
treat handle
tribe clan
trip voyage
trophy cup
truth true
try trial
tsunami wave
tunnel underground
unemployed jobless unemployment
union labour
unite merge
upset anger angry
urgent emergency
use employ
vanish missing unaccounted
vehicle car lorry truck
venue place
verdict ruling judgment judgement
veteran soldier
view opinion
village town
violence clash
violent brutal
volcano eruption erupt
volunteer helper
voter electorate electoral
voyage journey
wait long
want wish seek desire
water flood
wave surge
weather climate
website site
weigh weight
wind gust gale
winner champion
winner victor
withdraw retreat
witness testify testimony
work labour
worry concern fear
wreck wreckage
young youth
`;
