/** A newer and an older article about a town that is nowhere. */
export interface ContradictionPair {
  /** What the pair is a case of. */
  readonly about: string;
  readonly before: string;
  readonly now: string;
  /** Days from the older article to the newer; 3 unless told. */
  readonly days?: number;
  /** The words that differ, of the newer and the older; none for a pair that tells no two stories. */
  readonly words?: readonly [string, string];
}

/** Pairs that say two things of one, as any reader sees. */
export const CONTRADICTIONS: readonly ContradictionPair[] = [
  {
    about: 'how many were hurt',
    before: 'Nine workers were injured when the Kessel paper mill burned on Monday, 6 May.',
    now: 'The fire at the Kessel paper mill on Monday, 6 May, injured four workers, the fire service said.',
    words: ['four workers', 'Nine workers'],
  },
  {
    about: 'what a bridge cost',
    before: 'The new Ostrow bridge over the Lenne cost 38 million euros, the county said.',
    now: 'According to the auditors, the Ostrow bridge over the Lenne cost 61 million euros.',
    words: ['61 million euros', '38 million euros'],
  },
  {
    about: 'how many came',
    before: 'About 12,000 people marched through Lindholm on Saturday against the closure of the shipyard.',
    now: 'On Saturday some 4,000 people marched through Lindholm to protest against the closure of the shipyard.',
    words: ['some 4,000 people', 'About 12,000 people'],
  },
  {
    about: 'a share',
    before: 'In the referendum on the Varga dam, 58 percent of the voters rejected the plan.',
    now: 'The plan was rejected by 52 percent of the voters in the referendum on the Varga dam.',
    words: ['52 percent', '58 percent'],
  },
  {
    about: 'a score',
    before: 'Brackwater Rovers beat Selkirk Town 3-1 in the cup final on Sunday.',
    now: 'On Sunday Brackwater Rovers won the cup final against Selkirk Town 2-1.',
    words: ['2-1', '3-1'],
  },
  {
    about: 'a strength',
    before: 'An earthquake of magnitude 5.2 shook the Tarn valley on Tuesday night.',
    now: 'The earthquake that shook the Tarn valley on Tuesday night had a magnitude of 6.1.',
    words: ['6.1', '5.2'],
  },
  {
    about: 'a sentence in court',
    before: 'A court in Moravec sentenced the former banker Otto Brandl to seven years in prison for fraud.',
    now: 'The former banker Otto Brandl was sentenced to four years in prison for fraud by a court in Moravec.',
    words: ['four years', 'seven years'],
  },
  {
    about: 'an age',
    before: 'Anna Lorentz, 34, of Selkirk drowned in the Lenne on Friday.',
    now: 'Anna Lorentz, 43, from Selkirk, drowned on Friday in the Lenne.',
    words: ['43', '34'],
    days: 0,
  },
  {
    about: 'a length',
    before: 'The Corran tunnel will be 14 kilometres long when it opens.',
    now: 'When it opens, the Corran tunnel will be 19 kilometres long.',
    words: ['19 kilometres', '14 kilometres'],
  },
  {
    about: 'a harvest',
    before: 'Farmers of the Lenne plain harvested 420,000 tonnes of wheat this summer, the ministry said.',
    now: 'The wheat harvest on the Lenne plain came to 310,000 tonnes this summer.',
    words: ['310,000 tonnes', '420,000 tonnes'],
  },
  {
    about: 'when a thing will be',
    before: 'The Lindholm opera will open its new house on 14 September, its director Clara Voss said.',
    now: 'The new house of the Lindholm opera will open on 21 September.',
    words: ['21 September', '14 September'],
  },
  {
    about: 'when a thing was',
    before: 'The tanker Merganser ran aground off Cape Sorrow on 2 May.',
    now: 'It was on 4 May that the tanker Merganser ran aground off Cape Sorrow.',
    words: ['4 May', '2 May'],
  },
  {
    about: 'when somebody died',
    before: 'The painter Milo Harnack died in Ostrow on Sunday, 5 May, his family said.',
    now: 'Milo Harnack, the painter, died in Ostrow on Friday, 3 May.',
    words: ['Friday, 3 May', 'Sunday, 5 May'],
  },
  {
    about: 'who won',
    before: 'Petra Halvorsen won the marathon of Lindholm on Sunday in a little over two and a half hours.',
    now: 'Ines Calloway won the Lindholm marathon on Sunday.',
    words: ['Ines Calloway', 'Petra Halvorsen'],
  },
  {
    about: 'who is appointed',
    before: 'The council of Brackwater appointed Jonas Weller as head of the harbour office.',
    now: 'Marta Quist was appointed head of the harbour office by the council of Brackwater.',
    words: ['Marta Quist', 'Jonas Weller'],
  },
  {
    about: 'who opened',
    before: 'Mayor Ilse Varga opened the Kessel market hall on Thursday.',
    now: 'The Kessel market hall was opened on Thursday by the singer Tom Reuss.',
    words: ['Tom Reuss', 'Ilse Varga'],
    days: 0,
  },
  {
    about: 'who discovered',
    before: 'The comet was discovered in April by the astronomer Yusuf Amrani at the Tarn observatory.',
    now: 'Lena Dahl, an astronomer at the Tarn observatory, discovered the comet in April.',
    words: ['Lena Dahl', 'Yusuf Amrani'],
  },
  {
    about: 'where a thing was',
    before: 'The light aircraft crashed near Oldford on Wednesday, killing its pilot Rolf Enders.',
    now: 'The pilot Rolf Enders died when his light aircraft crashed near Kelling on Wednesday.',
    words: ['Kelling', 'Oldford'],
    days: 0,
  },
  {
    about: 'where a thing will be',
    before: 'The summit of the Sound states will be held in Lindholm in June.',
    now: 'The summit of the Sound states in June will be held in Selkirk.',
    words: ['Selkirk', 'Lindholm'],
  },
  {
    about: 'where somebody was arrested',
    before: 'Police arrested the smuggler Viktor Lund in Ostrow on Monday.',
    now: 'The smuggler Viktor Lund was arrested in Brackwater on Monday, police said.',
    words: ['Brackwater', 'Ostrow'],
  },
  {
    about: 'a denial of what was done',
    before: 'The council of Brackwater approved the sale of the lighthouse on Tuesday.',
    now: 'The council of Brackwater did not approve the sale of the lighthouse on Tuesday.',
    words: ['did not approve', 'approved'],
    days: 0,
  },
  {
    about: 'a denial by the one concerned',
    before: 'The brewer Hallberg will close its plant in Kessel, workers were told.',
    now: 'The brewer Hallberg denied that it will close its plant in Kessel.',
    words: ['denied', 'will close'],
  },
  {
    about: 'the opposite verb',
    before: 'The Selkirk parliament rejected the fishing treaty with Norland on Thursday.',
    now: 'The fishing treaty with Norland was approved by the Selkirk parliament on Thursday.',
    words: ['approved', 'rejected'],
    days: 0,
  },
  {
    about: 'the opposite direction',
    before: 'Unemployment in Moravec rose in April, the statistics office said.',
    now: 'In April unemployment in Moravec fell, according to the statistics office.',
    words: ['fell', 'rose'],
  },
  {
    about: 'never',
    before: 'Senator Paul Adair met the lobbyist Greta Holm in January, aides said.',
    now: 'Senator Paul Adair never met the lobbyist Greta Holm, aides said.',
    words: ['never met', 'met'],
  },
  {
    about: 'none',
    before: 'Three sailors drowned when the trawler Petrel sank off Cape Sorrow on Friday.',
    now: 'No sailors drowned when the trawler Petrel sank off Cape Sorrow on Friday.',
    words: ['No sailors', 'Three sailors'],
    days: 0,
  },
  {
    about: 'a figure among other sentences',
    before:
      'The science museum of Lindholm is shut for repairs. The museum counted 210,000 visitors last year, its director Eva Roth said. She hopes for more.',
    now: 'Eva Roth has led the Lindholm science museum since 2015. Last year the museum counted 160,000 visitors. It will open again in autumn.',
    words: ['160,000 visitors', '210,000 visitors'],
  },
  {
    about: 'a fine',
    before: 'The court fined Norland Rail 2 million euros over the crash at Kelling.',
    now: 'Norland Rail must pay a fine of 5 million euros over the crash at Kelling, the court ruled.',
    words: ['5 million euros', '2 million euros'],
  },
  {
    about: 'rain',
    before: 'In Ostrow 84 millimetres of rain fell within an hour on Sunday.',
    now: 'On Sunday 48 millimetres of rain fell in Ostrow within an hour, the weather service said.',
    words: ['48 millimetres', '84 millimetres'],
  },
  {
    about: 'how many were on board',
    before: 'The ferry Halcyon had 130 passengers on board when it lost its engines in the sound on Monday.',
    now: 'When the ferry Halcyon lost its engines in the sound on Monday, it had 89 passengers on board.',
    words: ['89 passengers', '130 passengers'],
  },
  {
    about: 'damages',
    before:
      'A judge in Turm ordered the airline Skyway to pay 900,000 euros in damages to stranded passengers.',
    now: 'The airline Skyway was ordered by a judge in Turm to pay stranded passengers 1.4 million euros in damages.',
    days: 1,
    words: ['1.4 million euros', '900,000 euros'],
  },
  {
    about: 'verdict',
    before: 'The jury found the nurse Carla Mends guilty of fraud on Monday.',
    now: 'On Monday the jury acquitted the nurse Carla Mends of fraud.',
    days: 1,
    words: ['acquitted', 'guilty'],
  },
  {
    about: 'goal scorer',
    before: 'Dario Fenn scored the winning goal for Port Alder in the 88th minute on Saturday.',
    now: 'The winning goal for Port Alder on Saturday was scored by Luca Brandt in the 88th minute.',
    days: 1,
    words: ['Luca Brandt', 'Dario Fenn'],
  },
  {
    about: 'attendance',
    before: 'The derby between Port Alder and Holm was watched by 31,000 spectators on Saturday.',
    now: 'On Saturday 24,500 spectators watched the derby between Holm and Port Alder.',
    days: 1,
    words: ['24,500 spectators', '31,000 spectators'],
  },
  {
    about: 'storm wind',
    before: 'Storm Berta reached wind speeds of 140 kilometres per hour on the island of Sula on Sunday.',
    now: 'On Sunday the winds of Storm Berta reached 175 kilometres per hour on the island of Sula.',
    days: 1,
    words: ['175 kilometres per hour', '140 kilometres per hour'],
  },
  {
    about: 'when a dam burst',
    before: 'The dam at Quell burst on 11 October, flooding the valley.',
    now: 'The valley was flooded after the dam at Quell burst on 13 October.',
    days: 1,
    words: ['13 October', '11 October'],
  },
  {
    about: 'trade',
    before: 'Norland exported 2.1 million tonnes of steel to Meridia in 2023.',
    now: 'Steel exports from Norland to Meridia came to 1.6 million tonnes in 2023.',
    days: 1,
    words: ['1.6 million tonnes', '2.1 million tonnes'],
  },
  {
    about: 'tariff',
    before: 'Meridia will impose a tariff of 15 percent on steel from Norland.',
    now: 'The tariff that Meridia will impose on steel from Norland is 25 percent.',
    days: 1,
    words: ['25 percent', '15 percent'],
  },
  {
    about: 'study size',
    before: 'The sleep study at the University of Turm followed 1,200 children for ten years.',
    now: 'For ten years the sleep study at the University of Turm followed 820 children.',
    days: 1,
    words: ['820 children', '1,200 children'],
  },
  {
    about: 'discovery place',
    before: 'The skeleton of the cave bear was found near Quell in September.',
    now: 'The skeleton of the cave bear was found near Tessin in September.',
    days: 1,
    words: ['Tessin', 'Quell'],
  },
  {
    about: 'rocket',
    before: 'The satellite Aurora will be launched on 3 November from Sula, the space agency said.',
    now: 'The space agency said the satellite Aurora will be launched from Sula on 10 November.',
    days: 1,
    words: ['10 November', '3 November'],
  },
  {
    about: 'a vote that was not taken',
    before: 'Holm town council voted to close the Maple Street school on Tuesday.',
    now: 'The Holm town council did not vote to close the Maple Street school on Tuesday, its clerk said.',
    days: 0,
    words: ['did not vote', 'voted'],
  },
  {
    about: 'a denial by the accused',
    before: 'Mayor Edda Pohl accepted gifts from the builder Grau & Sons.',
    now: 'Mayor Edda Pohl denied having accepted gifts from the builder Grau & Sons.',
    days: 1,
    words: ['denied', 'accepted'],
  },
  {
    about: 'who is chosen',
    before: 'The museum of Turm has chosen Nils Ager as its new director.',
    now: 'The new director of the museum of Turm is Hanna Lipp, whom the museum has chosen.',
    days: 1,
    words: ['Hanna Lipp', 'Nils Ager'],
  },
  {
    about: 'survivors',
    before: 'Seven climbers survived the avalanche on Mount Orle on Friday.',
    now: 'No climbers survived the avalanche on Mount Orle on Friday.',
    days: 0,
    words: ['No climbers', 'Seven climbers'],
  },
  {
    about: 'ship cargo',
    before: 'The freighter Calypso was carrying 4,000 cars when it caught fire off Sula.',
    now: 'When the freighter Calypso caught fire off Sula it carried 2,600 cars.',
    days: 1,
    words: ['2,600 cars', '4,000 cars'],
  },
];

/** Pairs that look like it and tell one story, or two of two things. */
export const NEAR_MISSES: readonly ContradictionPair[] = [
  {
    about: 'the hurt and the killed',
    before: 'The crash on the Kessel motorway killed three people on Monday, police said.',
    now: 'The crash on the Kessel motorway on Monday injured 12 people, police said.',
  },
  {
    about: 'rounding',
    before: 'The Ostrow bridge over the Lenne cost 38 million euros, the county said.',
    now: 'The Ostrow bridge over the Lenne cost 38.2 million euros, the county said.',
  },
  {
    about: 'rounding of many',
    before: 'The museum of Lindholm counted 210,000 visitors last year.',
    now: 'The museum of Lindholm counted 209,847 visitors last year.',
  },
  {
    about: 'units that say the same',
    before: 'The Corran tunnel will be 14 kilometres long when it opens.',
    now: 'When it opens the Corran tunnel will be nine miles long.',
  },
  {
    about: 'currencies',
    before: 'The Ostrow bridge over the Lenne cost 38 million euros.',
    now: 'The Ostrow bridge over the Lenne cost 41 million dollars.',
  },
  {
    about: 'a lower bound',
    before: 'At least nine workers were injured when the Kessel paper mill burned on Monday.',
    now: 'Fourteen workers were injured when the Kessel paper mill burned on Monday.',
    days: 0,
  },
  {
    about: 'an upper bound',
    before: 'Up to 5,000 people marched through Lindholm on Saturday against the closure of the shipyard.',
    now: 'On Saturday 3,500 people marched through Lindholm against the closure of the shipyard.',
  },
  {
    about: 'two years of one fair',
    before: 'The Lindholm book fair drew 40,000 visitors last year.',
    now: 'The Lindholm book fair drew 52,000 visitors this year.',
  },
  {
    about: 'two months',
    before: 'Unemployment in Moravec rose in March, the statistics office said.',
    now: 'Unemployment in Moravec fell in April, the statistics office said.',
    days: 30,
  },
  {
    about: 'two quarters',
    before: 'The carmaker Hallberg sold 30,000 cars in Norland in the first quarter.',
    now: 'The carmaker Hallberg sold 41,000 cars in Norland in the second quarter.',
    days: 50,
  },
  {
    about: 'two fires',
    before: 'Nine workers were injured when the Kessel paper mill burned on Monday.',
    now: 'Four workers were injured when the Ostrow paper mill burned on Monday.',
  },
  {
    about: 'two matches',
    before: 'Brackwater Rovers beat Selkirk Town 3-1 in the league on Sunday, 28 April.',
    now: 'Brackwater Rovers beat Selkirk Town 2-1 in the cup on Sunday, 5 May.',
    days: 7,
  },
  {
    about: 'two concerts',
    before: 'The singer Tom Reuss will give a concert in Lindholm on 14 September.',
    now: 'The singer Tom Reuss will give a concert in Selkirk on 21 September.',
  },
  {
    about: 'two arrests',
    before: 'Police arrested two men in Ostrow on Monday over the theft of a tram.',
    now: 'Police arrested three men in Brackwater on Thursday over the theft of a bus.',
  },
  {
    about: 'a part and the whole',
    before: 'Norland Rail has 1,200 trains, and 300 of them stand still for want of drivers.',
    now: 'At Norland Rail 450 trains stood still in winter.',
  },
  {
    about: 'two sides of a vote',
    before: 'In the parliament of Selkirk 61 members voted for the fishing treaty on Thursday.',
    now: 'In the parliament of Selkirk 38 members voted against the fishing treaty on Thursday.',
  },
  {
    about: 'a plan that came about',
    before: 'The council of Brackwater has not yet approved the sale of the lighthouse.',
    now: 'The council of Brackwater approved the sale of the lighthouse on Tuesday.',
  },
  {
    about: 'a plan and its day',
    before: 'The Lindholm opera hopes to open its new house in September.',
    now: 'The Lindholm opera will open its new house on 21 September.',
  },
  {
    about: 'a vote and what it is about',
    before: 'The Selkirk parliament rejected an amendment to the fishing treaty on Thursday.',
    now: 'The Selkirk parliament approved the budget of the fishing ministry on Thursday.',
  },
  {
    about: 'two people of one party',
    before: 'Mayor Ilse Varga spoke at the Kessel market hall on Thursday.',
    now: 'The singer Tom Reuss sang at the Kessel market hall on Thursday.',
  },
  {
    about: 'two races of one day',
    before: 'Petra Halvorsen won the 100 metres at the Lindholm games on Sunday.',
    now: 'Ines Calloway won the 200 metres at the Lindholm games on Sunday.',
  },
  {
    about: 'two offices',
    before: 'The council of Brackwater appointed Jonas Weller as head of the harbour office.',
    now: 'The council of Brackwater appointed Marta Quist as head of the school office.',
  },
  {
    about: 'a name in full and in short',
    before: 'Petra Halvorsen won the marathon of Lindholm on Sunday.',
    now: 'Halvorsen won the marathon of Lindholm on Sunday.',
  },
  {
    about: 'a place within a place',
    before: 'The light aircraft of Rolf Enders crashed in Norland on Wednesday.',
    now: 'The light aircraft of Rolf Enders crashed near Kelling in Norland on Wednesday.',
  },
  {
    about: 'from one place to another',
    before: 'Viktor Lund was arrested in Ostrow on Monday.',
    now: 'Viktor Lund was brought to Brackwater on Monday.',
  },
  {
    about: 'a day of the week and its date',
    before: 'The tanker Merganser ran aground off Cape Sorrow on Thursday, 2 May.',
    now: 'On 2 May the tanker Merganser ran aground off Cape Sorrow.',
  },
  {
    about: 'a day of telling and the day itself',
    before: 'Police said on Tuesday that the tanker Merganser had run aground off Cape Sorrow.',
    now: 'Police said on Thursday that the tanker Merganser had run aground off Cape Sorrow.',
  },
  {
    about: 'talks that go on',
    before: 'The ministers of Selkirk and Norland met on 2 May to talk about the fishing treaty.',
    now: 'The ministers of Selkirk and Norland met on 6 May to talk about the fishing treaty.',
  },
  {
    about: 'a denial of something else',
    before: 'The brewer Hallberg will close its plant in Kessel, workers were told.',
    now: 'The brewer Hallberg denied that its beer in Kessel was spoiled.',
  },
  {
    about: 'ages of two people of one name',
    before: 'Anna Lorentz, 34, of Selkirk drowned in the Lenne on Friday.',
    now: 'Karl Lorentz, 43, of Selkirk was rescued from the Lenne on Friday.',
  },
  {
    about: 'prices of two things',
    before: 'A ticket for the Lindholm opera costs 40 euros.',
    now: 'A subscription to the Lindholm opera costs 320 euros.',
  },
  {
    about: 'by how much and to how much',
    before: 'The price of bread in Moravec rose by 5 percent in April.',
    now: 'The price of bread in Moravec rose in April by 5 percent to 2.10 crowns.',
  },
  {
    about: 'not only',
    before: 'The council of Brackwater approved the sale of the lighthouse on Tuesday.',
    now: 'The council of Brackwater not only approved the sale of the lighthouse on Tuesday, it also sold the pier.',
  },
  {
    about: 'a year later',
    before: 'The Ostrow bridge over the Lenne cost 38 million euros, the county said.',
    now: 'The Ostrow bridge over the Lenne cost 61 million euros, the county said.',
    days: 400,
  },
  {
    about: 'a day put off',
    before: 'The Lindholm opera will open its new house on 14 September, its director Clara Voss said.',
    now: 'The Lindholm opera has postponed the opening of its new house from 14 September to 21 September.',
  },
  {
    about: 'shares on two days',
    before: 'Shares in Skyway fell 4 percent on Monday.',
    now: 'Shares in Skyway fell 7 percent on Tuesday.',
    days: 1,
  },
  {
    about: 'temperatures of two days',
    before: 'In Turm 31 degrees were measured on Sunday, and 27 degrees in Holm.',
    now: 'In Turm 19 degrees were measured on Tuesday.',
    days: 1,
  },
  {
    about: 'half-time and the end',
    before: 'Port Alder led 2-0 at half-time against Holm on Saturday.',
    now: 'Port Alder beat Holm 3-1 on Saturday.',
    days: 1,
  },
  {
    about: 'two suspects',
    before: 'Police in Turm arrested Karl Moser over the theft of a painting.',
    now: 'Police in Turm arrested Jan Hoefer over the theft of a painting.',
    days: 1,
  },
  {
    about: 'a toll in other words',
    before: 'The flood at Quell killed four people.',
    now: 'The flood at Quell left four people dead.',
    days: 1,
  },
  {
    about: 'a number in words',
    before: 'Twelve schools in Holm will close, the council said.',
    now: 'Holm will close 12 schools.',
    days: 1,
  },
  {
    about: 'about a dozen',
    before: 'About a dozen schools in Holm will close, the council said.',
    now: 'Holm will close 14 schools.',
    days: 1,
  },
  {
    about: 'goals of two players',
    before: 'Dario Fenn scored twice for Port Alder on Saturday.',
    now: 'Luca Brandt scored for Port Alder on Saturday.',
    days: 1,
  },
  {
    about: 'two years of one trade',
    before: 'Norland exported 2.1 million tonnes of steel to Meridia in 2023.',
    now: 'Norland exported 1.6 million tonnes of steel to Meridia in 2022.',
    days: 1,
  },
  {
    about: 'asked and given',
    before: 'The prosecutor in Turm asked for nine years in prison for the banker Leo Haas.',
    now: 'The court in Turm sentenced the banker Leo Haas to six years in prison.',
    days: 1,
  },
  {
    about: 'offer and price',
    before: 'Skyway offered 300 million euros for the airline Meridia Wings.',
    now: 'Meridia Wings rejected the offer of 300 million euros from Skyway.',
    days: 1,
  },
  {
    about: 'not guilty plea',
    before: 'The nurse Carla Mends pleaded not guilty to fraud on Monday.',
    now: 'The jury in Turm found the nurse Carla Mends guilty of fraud on Tuesday.',
    days: 1,
  },
  {
    about: 'two readings of one bill',
    before: 'The senate of Meridia rejected the pension bill in the first reading on Monday.',
    now: 'The senate of Meridia approved the pension bill in the second reading on Tuesday.',
    days: 1,
  },
  {
    about: 'what was expected and what was done',
    before: 'The bank of Norland is expected to raise its rate to 4 percent.',
    now: 'The bank of Norland raised its rate to 4.25 percent.',
    days: 1,
  },
  {
    about: 'two floods of one place',
    before: 'In 2013 the flood at Quell destroyed 40 houses.',
    now: 'The flood at Quell destroyed 65 houses on Sunday.',
    days: 1,
  },
  {
    about: 'speech in two places',
    before: 'Mayor Edda Pohl spoke in Holm on Sunday about the new tram.',
    now: 'Mayor Edda Pohl spoke in Turm on Sunday about the new tram.',
    days: 1,
  },
];

/** Pairs of which the newer tells what has become of it since. */
export const UPDATES: readonly ContradictionPair[] = [
  {
    about: 'a toll that rises',
    before: 'Three people died when a bus fell into the Lenne near Ostrow on Monday.',
    now: 'Five people died when a bus fell into the Lenne near Ostrow on Monday.',
    days: 1,
    words: ['Five people', 'Three people'],
  },
  {
    about: 'a toll that has risen',
    before: 'Nine workers were injured when the Kessel paper mill burned on Monday.',
    now: 'The number of workers injured when the Kessel paper mill burned on Monday has risen to 14 workers.',
    days: 1,
    words: ['14 workers', 'Nine workers'],
  },
  {
    about: 'so far',
    before: 'Firefighters have so far rescued 40 people from the floods in Brackwater.',
    now: 'Firefighters have rescued 230 people from the floods in Brackwater.',
    days: 1,
    words: ['230 people', '40 people'],
  },
];
