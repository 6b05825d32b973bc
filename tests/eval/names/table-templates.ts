/**
 * Invented newswire tables and report lines, one text an entry. {P} a person, {S} a surname of one, {I} initials with
 * surname, {B} a body, {T} a team, {L} a country, {C} a city, {CC} one in capitals, {TT} a team in capitals, {M} a
 * ministry, {n} a number, {V} a make of cars, {t} a time, {d} a day, {D} a written date, {r} a result. Lines with + come several times.
 */
export const TABLES: readonly string[] = [
  `ATHLETICS - RESULTS OF THE {C} MEETING .
{CC} {D}
Results from the international meeting on {d} :
Men's 800 metres :
+ {n} . {P} ( {L} ) {t}
Women's long jump :
+ {n} . {P} ( {L} ) {n}.{n} metres
Pole vault : 1 . {P} ( {L} ) {n}.{n} 2 . {P} ( {L} ) {n}.{n} 3 . {P} ( {L} ) {n}.{n}`,
  `SWIMMING - {L} TAKE RELAY GOLD .
{CC} , {L} {D}
{P} swam the last leg as {L} beat {L} on {d} .
+ {n} . {P} , {L} , {t}
+ {n} . {L} ( {P} , {P} , {P} , {P} ) {t}
{S} , who had been ill , said she was " over the moon " .`,
  `CRICKET - {L} {n} ALL OUT .
{CC} {D}
Scoreboard on the third day of the test between {L} and {L} :
{L} first innings
+ {I} c {S} b {S} {n}
+ {S} lbw b {S} {n}
+ {I} not out {n}
+ {S} b {S} {n}
Extras ( b-{n} lb-{n} nb-{n} ) {n}
Total ( for {n} wickets ) {n}
Did not bat : {S} , {S} , {S} , {I}
+ Bowling : {S} {n}-{n}-{n}-{n} , {S} {n}-{n}-{n}-{n} ( nb-{n} ) , {S} {n}-{n}-{n}-{n}
{S} and {S} put on {n} for the fourth wicket before {S} fell .`,
  `CRICKET - COUNTY SCORES .
{CC} {D}
+ {C} : {T} {n} and {n} for {n} ( {I} {n} , {I} {n} not out ) ; {T} {n} ( {I} {n}-{n} ) .
+ At {C} : {T} {n}-{n} ( {S} {n} ) v {T} . No play yesterday , rain .
+ {T} won by {n} runs . {T} {n} points , {T} {n} .`,
  `SOCCER - SUNDAY'S SECOND DIVISION GAMES .
{CC} {D}
Summaries of games played on {d} :
+ {T} {n} ( {S} {n} , {n} pen ) {T} {n} ( {S} {n} ) . Halftime {n}-{n} . Att : {n},{n}
+ {T} {n} {T} {n}
Scorers : {T} - {P} ( {n}th minute ) . {T} - {S} ( {n}th )
Table ( played , won , drawn , lost ) :
+ {n}. {T} {n} {n} {n} {n} {n} {n} {n}
+ {T} {n} {n} {n} {n} {n}`,
  `SOCCER - {L} HELD BY {L} .
{CC} {D}
{L} drew {r} with {L} in a World Cup qualifier on {d} ( halftime {r} ) .
Scorers : {L} - {S} {n} , {S} {n} ; {L} - {P} {n}
Teams :
+ {L} : 1-{P} ; 2-{P} , 3-{S} ( 14-{S} {n} ) , 4-{S} , 5-{P} ; 6-{S} , 7-{S} ; 9-{P} .
{S} headed the first from a {S} corner and {S} made it two after the break .
Referee : {P} ( {L} )
" We deserved more , " coach {P} said .`,
  `TENNIS - RESULTS AT THE {C} TOURNAMENT .
{CC} {D}
Results from the second round on {d} ( prefix number denotes seeding ) :
+ {n}-{P} ( {L} ) beat {P} ( {L} ) {n}-{n} {n}-{n}
+ {P} ( {L} ) beat {n}-{P} ( {L} ) {n}-{n} {n}-{n} {n}-{n}
+ {P} , {L} , v {P} , {L}
+ {P} and {P} ( {L} ) beat {P} and {P} ( {L} ) {n}-{n} {n}-{n}
{S} saved four match points . {S} will play {S} next .`,
  `GOLF - LEADERS AFTER THE THIRD ROUND .
{CC} {D}
Scores ( British unless stated ) :
+ {n} {P} {n} {n} {n}
+ {n} {P} ( {L} ) {n} {n} {n} , {P} {n} {n} {n}
+ {n} {S} {n} {n} {n}
{S} birdied the last to lead {S} by one .`,
  `BASEBALL - {T} SLIP PAST {T} .
{CC} {D}
{S} drove in three runs and {P} struck out nine as the {T} beat the {T} {r} on {d} .
+ {TT} {n} {T} {n}
+ At {C} , {S} hit a two-run double and {S} ( {n}-{n} ) won his fourth straight start .
{S} , acquired from {C} for {P} , went two for four .
Winning pitcher : {S} ( {n}-{n} ) . Losing pitcher : {S} . Save : {S} .
" He had good stuff , " {T} manager {P} said of {S} .
+ HR - {S} ( {n} ) , {S} 2 ( {n} ) . SB - {S} , {S} . E - {S}`,
  `SOCCER - DRAW FOR CUP FIRST ROUND .
{CC} {D}
Draw for the first round of the Cup ( first-named team at home ) :
+ {T} ( {L} ) v {T} ( {L} )
+ {T} , {L} , v {T} , {L}
+ {T} v {T}
+ First leg : {T} {n} {T} {n}
{T} must travel to {T} . {T} were knocked out by {T} last year .`,
  `SOCCER - LEAGUE RESULTS AND STANDINGS .
{CC} {D}
+ {T} {n} {T} {n}
+ {T} {n} {T} {n} ( halftime {r} )
Standings ( tabulate under played , won , drawn , lost , goals for , goals against , points ) :
+ {T} {n} {n} {n} {n} {n} {n} {n}
+ {n}. {T} {n} {n} {n} {n} {n} {n} {n}
Played on {d} : {T} {r} {T} ; {T} {r} {T}`,
  `FOOTBALL - SCORES .
{CC} {D}
+ {T} {n}.{n} ( {n} ) {T} {n}.{n} ( {n} )
+ {T} beat {T} {n}-{n} ( {n}-{n} )
+ {T} {n} {n} {n} {n} {n} {n}
Tries for {T} : {S} , {P} . For {T} : {S} 2 .`,
  `BASKETBALL - {d} RESULTS .
{CC} {D}
+ {T} {n} {T} {n}
+ {TT} {n} , {T} {n} ( OT )
Leading scorers : {T} - {S} {n} , {P} {n} ; {T} - {S} {n} , {S} {n}
In {C} , {P} had {n} points and the {T} held off the {T} .`,
  `CYCLING - STAGE RESULTS .
{CC} {D}
Leading placings in the {n}-km stage from {C} to {C} :
+ {n}. {P} ( {L} ) {B} {t}
+ {n}. {P} ( {L} / {B} ) same time
+ {n}. {S} {n} seconds
Overall : 1. {S} 2. {S} at {n} seconds 3. {S} at {n} minutes`,
  `MOTOR RACING - GRID FOR {d} .
{CC} {D}
+ {n} . {P} ( {L} ) {V} {t}
+ {n} . {P} ( {L} ) {B} {n}
+ {n} . {P} ( {L} ) {V} {n}
+ {n}- {P} , {V} , {t}
Makes : 1. {V} {n} points 2. {V} {n} 3. {V} {n}
{S} lost control at the first corner and took {S} off with him .`,
  `SKI JUMPING - WORLD CUP STANDINGS .
{CC} , {L} {D}
+ {n}. {P} ( {L} ) {n}.{n} points ( {n}.{n} metres )
+ {P} ( {L} ) {n}
+ {n} {S} {n}`,
  `BOXING - {S} KEEPS TITLE .
{P} of {L} stopped {P} of {L} in round {n} on {d} .
{S} floored {S} twice . Promoter {P} said {S} would meet {S} in {C} .
+ {P} ( {L} ) outpointed {P} ( {L} ) over {n} rounds`,
  `RUGBY UNION - {T} BEAT {T} .
{CC} {D}
Scorers : {T} - Tries : {S} 2 , {S} . Conversions : {S} 2 . Penalties : {S} .
+ {T} {n} {T} {n}
Fullback {P} kicked {n} points , {S} adding a late try .`,
  `{CC} {D}
The {M} said on {d} that exports to {L} fell {n} percent .
{B} shares dropped {n} to {n} in {C} .
" Demand is weak , " said {P} , an economist at {B} .
{S} said {B} would cut {n} jobs in {C} and {C} .
{L} 's {B} reported a loss . Chairman {P} declined to comment .
Analyst {S} expects {B} to recover .`,
  `{CC} - {L} 's foreign minister {P} arrived in {C} on {d} for talks with {P} .
{S} told {B} that {L} would sign .
{S} 's spokesman , {P} , said the two would meet again in {C} .
Meanwhile {S} accused {S} of breaking the truce .
The {M} confirmed the visit .
Police in {C} arrested {P} , {n} , and {P} , {n} .`,
  `{CC} {D}
These are the leading stories in the {C} press on {d} . {B} has not checked them .
{TT}
- {L} rejects a proposal by {L} .
- President {S} meets {S} in {C} .
- {B} to sell its stake in {B} .`,
  `ANNUAL REPORT AND ACCOUNTS
Table {n} : Staff in Post
The {M} published its Strategic Plan in {n} .
Sir {P} ( Chairman ) , {P} , {P} and Lord {S} attended all Meetings .
Chief Executive {P} gave evidence to the Committee on Public Accounts .
Grants went to the {B} and to {B} ( see Annex {n} ) .
Offices were closed in {C} , {C} and {C} .
The Secretary of State for Health approved the Business Plan .
New Year 's Eve and Easter Monday were worked as overtime .
Professor {P} , University of {C} , reviewed the Data Protection Policy .`,
  `REPORT ON THE SITUATION IN {L}
On {D} , armed men attacked a village near {C} , killing {n} .
The {M} said General {P} had ordered an inquiry .
{S} denied that troops had entered {C} .
According to {B} , fighters crossed from {L} into {L} .
Colonel {S} was replaced by {P} , a former envoy to {L} .
A Joint Commission met in {C} on {d} ; {S} chaired it .
The Security Force and the Peace Agreement were discussed .`,
  `COURT CIRCULAR
{d} , {D}
Mr {S} and Mrs {S} appealed . Judge {P} dismissed the case .
{P} v {P}
{P} , for {S} , said {B} had broken the Act .
In the High Court , Mr Justice {S} ruled for {B} .`,
  `{d} 's Headlines
Minister Resigns Over Budget Vote
{S} Wins Vote In {C}
{B} Buys {B} For {n} Million
{L} Opens Border With {L}
{P} Named Coach Of {T}
Day Of Rage Planned As Talks Fail
Storm Hits Coast , Schools Closed`,
  `SOCCER - SQUADS FOR {d} .
{CC} {D}
Goalkeepers : {P} ( {T} ) , {P} ( {T} )
Defenders : {P} ( {T} ) , {P} ( {T} ) , {P} ( {T} ) , {P} ( {T} )
Forwards : {P} ( {T} ) , {P} ( {T} ) , {P} ( {T} )
Coach {P} left out {S} and {T} striker {P} .
{T} said {S} would stay . {T} signed {P} from {T} for {n} million .
{S} joined {T} on loan from {T} last month .
{T} captain {P} is injured ; {S} replaces him at {T} .
{S} equalised for {T} after {T} had gone ahead through {S} .
{T} 's {P} was sent off . {T} went down to {T} in extra time .
{T} travel to {T} on {d} . {T} hope to have {S} back .`,
  `{CC} - Roads between {C} and {C} were flooded on {d} .
{C} recorded {n} millimetres of rain and {C} {n} .
The town of {C} , {n} km north of {C} , was cut off .
Residents of {C} fled to {C} and {C} .
In {C} , schools were closed . {C} was spared .
Governor {P} of {C} province asked {L} for help .
{C} mayor {P} said {n} houses in {C} were damaged .
The {C} River rose . Troops reached {C} by boat .
From {C} to {C} , power was out . {C} has no water .
Flights to {C} resumed . Trains from {C} did not .
{B} sent blankets to {C} . {B} and {B} will follow .`,
  `{B} to buy {B}
{B} said on {d} it would buy {B} for {n} million .
{B} , which owns {B} , rose {n} percent in {C} trading .
According to {B} , an online retailer , sales fell .
{B} 's chief executive {P} will run the company .
{S} founded {B} in {C} . {B} employs {n} people .
Analysts at {B} rate {B} a buy . {B} declined to comment .
" {B} is strong , " {P} of {B} said . " {B} is not . "
{P} , {B} : {n} percent
Rivals include {B} , {B} and {B} . {B} is one of them .
{B} has sued {B} over the {B} trade mark .
{B} launched its Orion phone . The Orion sells for {n} .
{B} said Aurora 3 would replace Meridian next year .`,
  `{L} parliament votes on {d}
{P} of the {B} party faces {P} of {B} .
{S} leads {S} by {n} points , a poll by {B} found .
{B} won {n} seats , {B} {n} . {S} conceded .
" I will serve , " {S} told supporters in {C} .
{S} , {S} and {S} were absent . {S} voted against .
Interior Minister {P} and his deputy {P} resigned .
{P} , who was born in {C} , studied in {L} .
{S} 's lawyer {P} said {S} would appeal .
The {S} government fell . The {S} family denies it .
Critics of {S} met in {C} . {B} backs {S} .
{P} , {n} , {P} , {n} , and {P} , {n} , were killed .
Mr {S} , a father of two , and Ms {S} survived .
{P} ( left ) greets {P} in {C} . Photo : {B}
Between {S} and {S} there is no love lost .`,
  `Culture notes
The Silver Lantern opens on {d} . {P} plays the lead .
The novel Winter Harvest by {P} won the Glass Prize .
Visitors like Grammy Night and the Lantern Festival .
The ship Endurance Star reached {C} ; the Morning Glory did not .
A Toyota and a Kalashnikov were found . The Koran was read .
Internet Week , Earth Hour and Ramadan fall in one month .
Director {P} cast {P} and {P} in Blue Tide .
The Harvest Moon Suite was played by the {C} Orchestra .
{P} sings Stars . {S} wrote Rain and Stone .
Islam , Buddhism and Judaism are taught . Latin is not .
Bill {n} , the Water Act and the Clean Air Bill were read .
The Chairman thanked Members . The Board met in Room {n} .
Genesis , Exodus and the Book of Job were quoted .`,
  `SOCCER - {T} {n} {T} {n}
+ Scorers : {S} ( {n} ) , {S} ( {n} pen ) , {S} ( {n} )
+ {T} : {P} ; {P} , {P} , {S} , {S} ; {S} ( {S} , {n} ) , {P} , {S} ; {P} , {S}
+ {T} : {S} ; {S} , {S} , {S} , {S} - {S} , {S} , {S} - {S} , {S}
Booked : {S} , {S} . Sent off : {S} ( {n} ) .
Substitutes : {S} for {S} , {n} ; {S} for {S} , {n}
Man of the match : {P} . Referee : {I} ( {C} ) .
+ {n}' {S} shoots wide after a pass from {S} .
+ {n} mins : GOAL ! {S} heads in {S} 's cross .
{S} , {S} and {S} were injured . {S} and {S} are doubtful .
{S} twice hit the post before {S} made it {r} .`,
  `CRICKET - SECOND INNINGS .
+ {S} c {S} b {S} {n}
+ {S} c and b {S} {n}
+ {S} st {S} b {S} {n}
+ {I} hit wicket b {S} {n}
+ {I} c sub b {S} {n}
+ {P} not out {n}
+ {S} retired hurt {n}
Still to bat : {P} , {I} , {S} , {S} .
Umpires : {P} and {I} .
+ {S} {n}-{n}-{n}-{n}
{S} edged {S} to {S} at slip . {S} was dropped on {n} .
{T} captain {P} won the toss . {T} reached {n} for {n} .`,
  `TENNIS - {CC} OPEN SCORES
+ {S} ( {L} ) bt {S} ( {L} ) {n}-{n} {n}-{n}
+ {P} ( {L} ) d. {P} ( {L} ) , {n}-{n} , {n}-{n}
+ {P} def. {P} {n}-{n} {n}-{n} ret.
+ {I} ( GB ) bt {I} ( Fr ) {n}-{n} {n}-{n}
+ {P} / {P} ( {L} ) bt {S} / {S} ( {L} )
+ [ {n} ] {P} ( {L} ) v {P} ( {L} )
{S} broke {S} in the third set . {S} double faulted .`,
  `ICE HOCKEY - {d} GAMES
+ {T} {n} {T} {n}
+ Goals : {T} - {S} ( {S} , {S} ) {t} , {S} {t} . {T} - {S} {t}
+ Goalies : {T} , {S} ; {T} , {P} .
+ Assists - {S} 2 , {S} , {S}
+ Penalties : {S} ( hooking ) {t} ; {S} , {T} ( tripping ) {t}
The {T} sent {P} to the {T} for {P} and a draft pick .`,
  `RACING - {CC} CARD
+ 1. Silver Harvest ( {P} ) {n}-{n}
+ {n}. Winter Moon {n}-1 ( {I} )
+ Trained by {P} at {C} . Owner : {P} .
Morning Star beat Lucky Stone by a neck . {S} rode both .
Won by {n} lengths . {S} , {C} .`,
  `CHESS - ROUND {n}
+ {P} ( {L} ) - {P} ( {L} ) 1-0
+ {S} - {S} draw
+ {S} {n} , {S} {n} , {S} {n} points
{S} resigned after {n} moves against {S} .`,
  `Weather and markets
+ {C} {n} {n} cloudy
+ {CC} : {n} C , rain
+ {B} {n} - {n} up {n}
+ {B} fell {n} to {n} ; {B} was flat at {n}
+ {C} stocks rose ; {C} lost {n} points
Dollar Index {n} . Gold {n} . Brent {n} .
{C} close : {B} led gains . " Buyers are back , " {S} of {B} said .`,
  `RESULT FOR {CC} EAST
+ {P} ( {B} ) {n},{n}
+ {P} , {B} , {n} votes
+ {n} . {S} , {P} ( {B} )
Turnout {n} percent . {S} held the seat ; {S} lost it to {S} .
Returning Officer : {P}`,
  `SELECT COMMITTEE ON ROADS
Members present : {P} ( Chair ) ; {P} ; {P} ; {S}
Witnesses : {P} , Chief Engineer , {B} ; {P} , {M}
+ Q{n} {P} : How many bridges were closed ?
+ {S} : We closed {n} .
+ Mr {S} : Were they safe ?
+ Dr {S} : The {M} says so .
+ Lord {S} asked about {C} . Baroness {S} agreed .
Examined on {D} . Evidence was taken at {C} .
The Department said Part {n} of the Roads Act applied .
We recommend that the Government publish the Action Plan .
Annex A : Letter from {P} to the Minister of State , {D}
Published by the Stationery Office . Crown Copyright Reserved .`,
  `FIELD REPORT {D}
+ {P} , commander of {B} , told {B} on {D} that the road to {C} was open .
+ {B} claimed the attack in {C} ; {B} denied it .
+ {S} said {B} fighters had left {C} for {C} .
+ Troops of the {B} under {P} took {C} , east of {C} .
+ {P} , known as Abu {S} , was killed near {C} in {L} .
+ The {M} met {B} in {C} , {L} .
+ Ambassador {P} thanked {L} and {B} .
Aid reached {C} , {C} and {C} districts . {C} airport is shut .
In the Annual Review , Strategy Unit staff praised the Peace Fund .
Sheikh {P} and Imam {S} called for calm . {S} 's men did not listen .`,
  `OBITUARY
{P} , painter , was born in {C} on {D} .
{S} studied under {P} at the {C} Academy of Art .
Critics compared {S} to {S} . {S} hated that .
{P} is survived by a wife , {P} , and sons {P} and {P} .
The works of {S} hang in {C} . {S} never sold the Blue Room .
" {S} was shy , " {P} wrote . As {S} put it , art is work .`,
];
