import type { Archive } from '../archive/archive.ts';
import type { Person } from '../archive/people.ts';
import type { Passage } from '../passages/passage.ts';
import { fold } from '../text/fold.ts';
import { sentenceAround } from './citing/show-span.ts';
import type { Claim } from './claim.ts';
import { factsOn, mainRole } from './people/person-facts.ts';

// Passages of a much-named person that are looked through for the most telling ones.
const READ = 200;
const ROLE_SCORE = 1;
const FULL_NAME_SCORE = 0.9;
const OTHER_SCORE = 0.75;
// A further passage in a spelling or an article that is shown already says less that is new.
const SAME_ARTICLE = 0.9;

/** Who somebody is: the role that an article gives, and the passages that tell most, each spelling and article early. */
export function answerPerson(person: Person, archive: Archive): Claim[] {
  const basis = factsOn(person, archive);
  const claims = person.citations
    .slice(0, READ)
    .map((citation) => archive.find(citation))
    .filter((passage) => passage !== undefined)
    .flatMap((passage) => claimOf(person, passage, basis, archive));
  return spread(claims.sort((a, b) => b.score - a.score));
}

function claimOf(person: Person, passage: Passage, basis: string | null, archive: Archive): Claim[] {
  const mentions = archive.names(passage).filter((name) => name.name === person.name);
  const telling =
    mentions.find((name) => name.role) ?? mentions.find((name) => / /.test(name.text)) ?? mentions[0];
  if (!telling) return [];
  const role = mainRole(person);
  return [
    {
      text: role ? `${person.name}, ${role}` : person.name,
      value: person.name,
      basis,
      score: telling.role ? ROLE_SCORE : / /.test(telling.text) ? FULL_NAME_SCORE : OTHER_SCORE,
      support: 1,
      byName: true,
      passage,
      span: sentenceAround(passage, telling),
      focus: telling.role ? [telling, telling.role] : [telling],
      key: fold(person.name),
    },
  ];
}

/** Best first, the first of each article before the second of any. */
function spread(claims: readonly Claim[]): Claim[] {
  const seen = new Map<string, number>();
  return claims
    .map((claim) => {
      const times = seen.get(claim.passage.article.id) ?? 0;
      seen.set(claim.passage.article.id, times + 1);
      return { ...claim, score: claim.score * SAME_ARTICLE ** times };
    })
    .sort((a, b) => b.score - a.score);
}
