/** Forms of one word for which the stemmer finds different stems, and plurals that are no plain ones; a word a line. */
export const SPLIT_STEMS = `
add added
analysis analyses
boycott boycotted
bus buses
businessman businessmen
campus campuses
census censuses
child children
chorus choruses
circus circuses
crisis crises
cry cried
die died dying
dry dried
exceed exceeded
experience experienced
fireman firemen
fisherman fishermen
focus focused focussed
foot feet
free freed
gunman gunmen
half halves
handcuff handcuffed
interfere interfered
knife knives
lie lied lying
life lives
man men
mouse mice
overheat overheated
policeman policemen
proceed proceeded
queue queued
quiz quizzed
rebuff rebuffed
sacrifice sacrificed
sky skies
spokesman spokesmen
spy spied
staff staffed
succeed succeeded
surplus surpluses
thief thieves
tie tied tying
tooth teeth
try tried
vie vied
virus viruses
wife wives
wolf wolves
woman women
`;
