/** Verbs whose forms the stemmer does not bring together, a verb a line: people ask who sold, and papers tell who sells. */
export const IRREGULAR_VERBS = `
beat beaten
become became
begin began begun
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
die died dying
draw drew drawn
drive drove driven
fall fell fallen
feel felt
fight fought
find found
fly flew flown
forget forgot forgotten
freeze froze frozen
give gave given
go went gone
grow grew grown
hide hid hidden
hold held
keep kept
know knew known
lay laid
lead led
leave left
lend lent
lose lost
make made
mean meant
meet met
pay paid
rise rose risen
run ran
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shoot shot
sink sank sunk
speak spoke spoken
spend spent
stand stood
steal stole stolen
strike struck
swear swore sworn
swim swam swum
take took taken
teach taught
tear tore torn
throw threw thrown
wear wore worn
win won
write wrote written
`;
