import type { Article } from '../../src/articles/article.ts';
import { makeArticle } from './make-article.ts';

/**
 * A harbour town, a chess federation and a hospital, in nine articles: spellings of other alphabets, slips, nicknames,
 * particles, people of one surname, and offices that change hands.
 */
export const TOWN_ARTICLES: readonly Article[] = [
  makeArticle(
    'pier',
    [
      'Skarvik opens its new pier',
      'Mayor Ingrid Halvorsen opened the new pier of Skarvik on Thursday in front of four hundred guests. Deputy Mayor Tomás Reyes cut the ribbon.',
      '“The town has waited thirty years for this,” Halvorsen said. She thanked Harbour Master Piet van der Berg, who had watched over the works.',
      'Van der Berg warned that the old breakwater would not survive another winter. The councillor Kjell Halvorsen, who is not related to the mayor, voted against the pier.',
      'The contract was won by Jean-Luc de la Tour, chief executive of Estuaire Travaux. He met the mayor in March to sign it.',
    ],
    { published: '2023-05-04' },
  ),
  makeArticle(
    'council',
    [
      'Tomas Reyes takes over the town hall',
      'Ingrid Halvorsen resigned as mayor of Skarvik on Monday over the cost of the breakwater. Her deputy, Tomas Reyes, was sworn in as mayor on Tuesday.',
      'Reyes named the teacher Solveig Brandvold deputy mayor. “I did not seek this office,” the new mayor told reporters.',
      'Halvorsen, the new chairwoman of the Skarvik Port Authority, will keep an eye on the breakwater. Kjell Halvorsen demanded an inquiry into the cost.',
      'Harbour master Piet Vanderberg said that the sea would not wait for an inquiry.',
    ],
    { published: '2024-11-12' },
  ),
  makeArticle(
    'chess',
    [
      'Federation elects Kuznetsov',
      'The Northern Chess Federation elected Dmitri Kuznetsov as its president on Saturday. He beat the treasurer, Aleksandr Sokolov, by nine votes.',
      'Grandmaster Zhang Weiyi, who trains the national team, called the vote “a small earthquake”.',
      'Kuznetsov promised to pay back the 40,000 crowns that the federation owes its players. Sokolov refused to shake his hand.',
      'The chief arbiter, Aleksei Kuznetsov, a cousin of the winner, counted the votes.',
    ],
    { published: '2024-02-11' },
  ),
  makeArticle(
    'lottery',
    [
      'Chess boss under fire',
      'Dmitry Kuznetsoff, president of the Northern Chess Federation, spent the money of the juniors on lottery tickets, the treasurer Alexander Sokolov said on Wednesday.',
      'Sasha Sokolov showed reporters 212 tickets. Trainer Zhang Wei-yi left the room in silence.',
      'Kuznetsoff denied the charge and announced that he would sue. “Every ticket was a gift,” the president of the federation said.',
      'Фёдор Орлов, a lawyer of the federation, has asked for the tickets. Fyodor Orlov said that they were proof of nothing.',
    ],
    { published: '2024-06-19' },
  ),
  makeArticle(
    'ward',
    [
      'Nurse tells of forged charts at St Brigid’s',
      'Margaret O’Dowd, a nurse at St Brigid’s Hospital, handed forged patient charts to the police, her lawyer said. O’Dowd had worked in the ward for eleven years.',
      'The hospital’s director, Dr Yusuf al-Khatib, denied that charts were forged. Al-Khatib suspended the nurse on Friday.',
      'Health Minister William Ashdown ordered an inquiry. The minister visited the ward on Sunday and spoke with Yusuf al-Khatib for an hour.',
      'Finance Minister Farah Qasim said that there was no money for a new ward. Surgeon Li Na resigned in protest.',
    ],
    { published: '2023-09-18' },
  ),
  makeArticle(
    'reshuffle',
    [
      'Ashdown and Qasim swap desks',
      'Prime Minister Lech Wojnarowicz moved Bill Ashdown from health to finance on Thursday. Farah Qasim, until now the finance minister, becomes health minister.',
      'Health Minister Farah Qasim dismissed Youssef El Khatib, the director of St. Brigid’s Hospital, an hour after she took office. El Khatib called it “a farce”.',
      'Finance Minister Bill Ashdown promised two million crowns for the ward. Peggy O’Dowd, the nurse who had exposed the forged charts, welcomed the money.',
      'Wojnarowicz said that the two ministers had his trust.',
    ],
    { published: '2024-03-15' },
  ),
  makeArticle(
    'visit',
    [
      'Sundmark and Lunjiang sign a port treaty',
      'President Hu Jianping of Lunjiang met Prime Minister Lech Wojnarovich in Skarvik on Monday. The two signed a treaty on the port.',
      'Foreign Minister Agnieszka Lund travelled with Wojnarowicz. She also met Mohammed bin Rashid al-Falasi, the envoy of the Emirate of Zahr, who wants a berth for his tankers.',
      'Hu invited Lund to Lunjiang for the lantern festival. The Lunjiang leader flew home on Tuesday.',
      'Jiang Hu, an interpreter from Skarvik, translated for both sides.',
    ],
    { published: '2024-09-03' },
  ),
  makeArticle(
    'tankers',
    [
      'Zahr gets its berth',
      'Skarvik Port Authority granted Zahr a berth for tankers on Friday. Chairwoman Ingrid Halvorson and envoy Mohamed Al Falasi signed the lease.',
      'Al Falasi said the first tanker would arrive in June. Mayor Tomás Reyes was absent; he is said to be against the lease.',
      'The Green League sued the Port Authority. Its spokesman, Jonas Brandvold, spoke of “a gift to a sheikh”.',
    ],
    { published: '2025-02-21' },
  ),
  makeArticle(
    'obituary',
    [
      'Piet van der Berg, harbour master, dies at 71',
      'Piet van der Berg, for three decades the harbour master of Skarvik, died on Sunday. His daughter Anneke van der Berg, a pilot, had taken over his office in April.',
      'The new harbour master praised her father’s patience. J.-L. de la Tour sent a wreath.',
      'Foreign Minister A. Lund, born in Skarvik, read a poem.',
    ],
    { published: '2025-07-08' },
  ),
];
