/** A question on the town's articles; the names of which the first answer must be one, all of them where `all` says so. */
export interface TownQuestion {
  readonly query: string;
  /** Canonical names; none where the articles do not tell. */
  readonly answers: readonly string[];
  /** Every one of `answers` must be given. */
  readonly all?: true;
  /** The day on which it is asked. */
  readonly today?: string;
  /** Not yet answered so. */
  readonly open?: true;
  /** A word that the first excerpt must hold. */
  readonly evidence?: string;
}

export const TOWN_QUESTIONS: readonly TownQuestion[] = [
  // By deed.
  { query: 'opened the new pier', answers: ['Ingrid Halvorsen'], evidence: 'opened the new pier' },
  { query: 'who cut the ribbon', answers: ['Tomás Reyes'], evidence: 'ribbon' },
  { query: 'who voted against the pier', answers: ['Kjell Halvorsen'], evidence: 'voted against' },
  { query: 'who won the contract for the pier', answers: ['Jean-Luc de la Tour'], evidence: 'contract' },
  { query: 'warned about the old breakwater', answers: ['Piet van der Berg'], evidence: 'would not survive' },
  { query: 'stepped down as mayor', answers: ['Ingrid Halvorsen'], evidence: 'resigned as mayor' },
  {
    query: 'who was made deputy mayor by reyes',
    answers: ['Solveig Brandvold'],
    evidence: 'Brandvold',
  },
  { query: 'who asked for an inquiry into the cost', answers: ['Kjell Halvorsen'], evidence: 'demanded' },
  {
    open: true,
    query: 'who lost the election to kuznetsov',
    answers: ['Aleksandr Sokolov', 'Alexander Sokolov'],
    evidence: 'nine votes',
  },
  { query: 'who counted the votes', answers: ['Aleksei Kuznetsov'], evidence: 'counted' },
  {
    open: true,
    query: 'bought lottery tickets',
    answers: ['Dmitri Kuznetsov', 'Dmitry Kuznetsoff'],
    evidence: 'lottery',
  },
  {
    query: 'showed the tickets to the press',
    answers: ['Aleksandr Sokolov', 'Alexander Sokolov'],
    evidence: '212 tickets',
  },
  {
    query: 'who gave forged charts to the police',
    answers: ['Margaret O’Dowd', 'Peggy O’Dowd'],
    evidence: 'handed',
  },
  {
    query: 'who suspended the nurse',
    answers: ['Yusuf al-Khatib', 'Youssef El Khatib'],
    evidence: 'suspended',
  },
  { query: 'who fired the hospital director', answers: ['Farah Qasim'], evidence: 'dismissed' },
  { open: true, query: 'resigned in protest', answers: ['Li Na'], evidence: 'protest' },
  {
    query: 'who promised two million crowns for the ward',
    answers: ['Bill Ashdown', 'William Ashdown'],
    evidence: 'two million',
  },
  { query: 'who moved ashdown to finance', answers: ['Lech Wojnarowicz'], evidence: 'moved' },
  { query: 'who sent a wreath', answers: ['Jean-Luc de la Tour'], evidence: 'wreath' },
  {
    query: 'who sued the port authority',
    answers: ['Green League', 'The Green League', 'Jonas Brandvold'],
    evidence: 'sued',
  },
  // Both directions.
  { query: 'who met hu jianping', answers: ['Lech Wojnarowicz'], evidence: 'met' },
  { query: 'whom did wojnarowicz meet', answers: ['Hu Jianping'], evidence: 'met' },
  { query: 'who met the envoy of Zahr', answers: ['Agnieszka Lund'], evidence: 'met' },
  { query: 'who did hu invite to the lantern festival', answers: ['Agnieszka Lund'], evidence: 'invited' },
  { open: true, query: 'who invited lund', answers: ['Hu Jianping'], evidence: 'invited' },
  {
    open: true,
    query: 'who signed the lease',
    answers: ['Ingrid Halvorsen', 'Mohammed bin Rashid al-Falasi'],
    all: true,
    evidence: 'lease',
  },
  // By role, at a date.
  { query: 'who is the mayor of Skarvik', answers: ['Tomás Reyes'], today: '2025-08-01', evidence: 'mayor' },
  {
    query: 'who is the mayor of Skarvik',
    answers: ['Ingrid Halvorsen'],
    today: '2023-06-01',
    evidence: 'Mayor',
  },
  {
    query: 'who was mayor of skarvik in 2023',
    answers: ['Ingrid Halvorsen'],
    today: '2025-08-01',
    evidence: 'Mayor',
  },
  { query: 'health minister', answers: ['Farah Qasim'], today: '2024-12-01', evidence: 'ealth' },
  {
    query: 'who was the health minister in september 2023',
    answers: ['William Ashdown', 'Bill Ashdown'],
    today: '2025-08-01',
    evidence: 'Health Minister',
  },
  {
    query: 'finance minister',
    answers: ['William Ashdown', 'Bill Ashdown'],
    today: '2025-01-01',
    evidence: 'inance',
  },
  {
    query: 'the harbour master',
    answers: ['Anneke van der Berg'],
    today: '2025-08-01',
    evidence: 'office',
  },
  {
    query: 'head of the chess federation',
    answers: ['Dmitri Kuznetsov', 'Dmitry Kuznetsoff'],
    evidence: 'Federation',
  },
  { query: 'boss of the hospital', answers: ['Yusuf al-Khatib', 'Youssef El Khatib'], evidence: 'director' },
  { query: 'leader of lunjiang', answers: ['Hu Jianping'], evidence: 'Lunjiang' },
  {
    query: 'which nurse exposed the charts',
    answers: ['Margaret O’Dowd', 'Peggy O’Dowd'],
    evidence: 'nurse',
  },
  { query: 'interpreter at the treaty talks', answers: ['Jiang Hu'], evidence: 'interpreter' },
  // Nobody.
  { query: 'education minister', answers: [] },
  { query: 'who is the mayor of Lunjiang', answers: [] },
  { query: 'who won the chess championship', answers: [] },
  { query: 'who shot the envoy', answers: [] },
  // By name.
  { query: 'dmitriy kuznetsov', answers: ['Dmitri Kuznetsov', 'Dmitry Kuznetsoff'] },
  { query: 'yousef al khatib', answers: ['Yusuf al-Khatib', 'Youssef El Khatib'] },
  { query: 'vander berg', answers: ['Piet van der Berg', 'Anneke van der Berg'], all: true },
  { query: 'halvorsen', answers: ['Ingrid Halvorsen', 'Kjell Halvorsen'], all: true },
  { query: 'kuznetsov', answers: ['Dmitri Kuznetsov', 'Aleksei Kuznetsov'], all: true },
  { query: 'bill ashdown', answers: ['William Ashdown', 'Bill Ashdown'] },
  { query: 'Фёдор Орлов', answers: ['Fyodor Orlov', 'Фёдор Орлов'] },
  { query: 'olaf halvorsen', answers: [] },
];
