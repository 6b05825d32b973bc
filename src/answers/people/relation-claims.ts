import type { NameAnnotation, ReferenceAnnotation } from '../../annotations/annotation.ts';
import { isWomansName } from '../../annotations/names/sex-of-name.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Person } from '../../archive/people.ts';
import { analysePassage } from '../../evidence/analyse-passage.ts';
import type { Findings } from '../../evidence/evidence.ts';
import type { Passage } from '../../passages/passage.ts';
import type { Question } from '../../questions/question.ts';
import { findTerms } from '../../text/find-terms.ts';
import { fold } from '../../text/fold.ts';
import { sentenceAround } from '../citing/show-span.ts';
import type { Claim } from '../claim.ts';
import type { AskedRelation } from './asked-relation.ts';
import { findRelations, type Relation } from './find-relations.ts';
import { findSuccessions } from './find-successors.ts';
import { hasTitle } from './has-title.ts';

// It is told in so many words, whatever else of the question the articles lack.
const SUPPORT = 0.9;
// Passages of somebody much named that are looked through.
const READ = 200;
const LATER = 0.7;
const OLDER = 0.99;
// "The club's lawyer", in an article on that club.
const BODIES =
  /^(?:the |its )?(?:club|company|firm|union|paper|newspaper|institute|bank|team|party|ministry|government|group|school|hospital|museum|university|charity|airline|railway|port|authority)$/iu;
const REPRESENTS =
  /^,? (?:who )?(?:represents|represented|represent|defends|defended|representing|defending|acts for|acted for) (?:the )?$/u;
const REPRESENTED =
  /^ (?:is|was|were|are|has been|had been) (?:represented|defended) (?:in court )?by (?:the )?(?:[\p{Ll}-]+ ){0,3}$/u;
// Takes "The newspaper was represented by " before a name.
const BODY_REPRESENTED = /\b([Tt]he [\p{Ll}-]+) (?:is|was) (?:represented|defended) by $/u;
const MARRIED_TO =
  /^,? (?:who )?(?:is|was|has been|married|got|later)? ?married (?:to )?(?:the )?(?:[\p{Ll}-]+ ){0,3}$|^ married $/u;
const OF_KIN = /^['’]s? [\p{Ll}-]+,? $/u;

/** Who is what the question asks to those whom it names, the last told first. */
export function relationClaims(
  asked: AskedRelation,
  question: Question,
  findings: Findings,
  archive: Archive,
): Claim[] {
  const passages = new Set(findings.evidence.map(({ passage }) => passage));
  for (const { citations } of asked.owners)
    for (const citation of citations.slice(0, READ)) {
      const passage = archive.find(citation);
      if (!passage) continue;
      passages.add(passage);
      const all = archive.passagesOf(passage.article);
      const next = all[all.indexOf(passage) + 1];
      if (next) passages.add(next);
    }
  const asOf = question.period?.to ?? question.request.today;
  const claims = [...passages].flatMap((passage) =>
    bearersIn(passage, asked, archive).map((found) => ({
      claim: claimOf(passage, found, archive),
      date: archive.published(passage.article).value ?? '',
    })),
  );
  claims.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return claims
    .map(({ claim, date }, at) => ({ ...claim, score: date > asOf ? LATER * OLDER ** at : OLDER ** at }))
    .sort((a, b) => b.score - a.score);
}

interface Found {
  readonly bearer: NameAnnotation;
  readonly owner: Relation['owner'];
}

function bearersIn(passage: Passage, asked: AskedRelation, archive: Archive): Found[] {
  const found: Found[] = [];
  const isAsked = (owner: Relation['owner'], bearer?: NameAnnotation) =>
    isOwner(owner, bearer, passage, asked, archive);
  for (const relation of findRelations(passage, asked.nouns, archive))
    if (isAsked(relation.owner, relation.bearer)) found.push(relation);
  for (const { bearer, owner } of findRelations(passage, asked.inverse, archive)) {
    if (!isAsked(asOwner(bearer))) continue;
    for (const name of owner.names) {
      const person = archive.names(passage).find((each) => each.type === 'person' && each.name === name);
      if (person) found.push({ bearer: person, owner: asOwner(bearer) });
    }
  }
  if (asked.nouns.includes('lawyer'))
    found.push(...representedIn(passage).filter(({ owner }) => isAsked(owner)));
  if (asked.inverse.includes('wife')) found.push(...married(passage).filter(({ owner }) => isAsked(owner)));
  if (asked.nouns.includes('successor') || asked.nouns.includes('predecessor')) found.push(...succeeding());
  return found.filter(
    ({ bearer }) => asked.isWoman === null || (isWomansName(bearer.name) ?? asked.isWoman) === asked.isWoman,
  );

  function representedIn({ text }: Passage): Found[] {
    const names = archive.names(passage);
    return names.flatMap((bearer): Found[] => {
      if (bearer.type !== 'person') return [];
      const owner =
        names.find(({ start }) => start > bearer.end && REPRESENTS.test(text.slice(bearer.end, start))) ??
        names.find(({ end }) => end < bearer.start && REPRESENTED.test(text.slice(end, bearer.start)));
      if (owner) return [{ bearer, owner: asOwner(owner) }];
      const said = BODY_REPRESENTED.exec(text.slice(0, bearer.start));
      if (!said) return [];
      const [whole, body = ''] = said;
      return [
        { bearer, owner: { start: said.index, end: said.index + whole.length, text: body, names: [] } },
      ];
    });
  }

  function married({ text }: Passage): Found[] {
    const names = archive.names(passage).filter(({ type }) => type === 'person');
    const people = [...names, ...archive.references(passage)].sort((a, b) => a.start - b.start);
    return people.flatMap((one, at): Found[] => {
      const next = people[at + 1];
      if (!next || !MARRIED_TO.test(text.slice(one.end, next.start))) return [];
      // "Married to Ann Lee's sister, Bo".
      const after = people[at + 2];
      const other = after && OF_KIN.test(text.slice(next.end, after.start)) ? after : next;
      return [
        [one, other],
        [other, one],
      ].flatMap(([bearer, owner]) => {
        const named = names.find(({ start, name }) => start === bearer?.start || name === bearer?.name);
        return named && owner ? [{ bearer: named, owner: asOwner(owner) }] : [];
      });
    });
  }

  function succeeding(): Found[] {
    const names = archive.names(passage);
    return findSuccessions(passage, archive).flatMap(({ from, to }) => {
      const goes = names.find((each) => each.name === from);
      const [bearer, other] = asked.nouns.includes('successor') ? [to, goes] : [goes, to];
      return bearer && other && isAsked(asOwner(other)) ? [{ bearer, owner: asOwner(other) }] : [];
    });
  }
}

function asOwner({ start, end, text, name }: NameAnnotation | ReferenceAnnotation): Relation['owner'] {
  return { start, end, text, names: [name] };
}

/** Whether the words for whose it is mean those of whom the question asks. */
function isOwner(
  { text, names }: Relation['owner'],
  bearer: NameAnnotation | undefined,
  passage: Passage,
  asked: AskedRelation,
  archive: Archive,
): boolean {
  const canonical = names.map((name) => archive.people.canonical(passage.article.id, name));
  if (asked.owners.length > 0) {
    if (canonical.some((name) => asked.owners.some((owner) => owner.name === name))) return true;
    if (names.length > 0 && canonical.some((name) => archive.people.find(name)[0]?.type === 'person'))
      return false;
    if (DEFENDANT.test(text)) return isFirst(passage, asked.owners, archive);
    return asked.owners.some((owner) => fitsRole(owner, text, bearer, passage, archive));
  }
  const told = new Set([text, ...names].flatMap((each) => findTerms(each).map(({ term }) => term)));
  const roles = canonical.flatMap(
    (name) => archive.people.find(name).find((each) => each.name === name)?.roles ?? [],
  );
  for (const { role } of roles) for (const { term } of findTerms(role)) told.add(term);
  if (asked.words.every((word) => told.has(word))) return true;
  if (!BODIES.test(text)) return false;
  const about = new Set(
    archive.passagesOf(passage.article).flatMap((each) => analysePassage(each).terms.map(({ term }) => term)),
  );
  return asked.words.every((word) => about.has(word));
}

// Of a trial: whom the article names first.
const DEFENDANT = /^(?:the |her |his )?(?:defendant|accused|suspect|defence|defense|client)$/iu;

function isFirst({ article }: Passage, owners: readonly Person[], archive: Archive): boolean {
  for (const passage of archive.passagesOf(article)) {
    const first = archive.names(passage).find(({ type }) => type === 'person');
    if (first) return owners.some(({ name }) => name === archive.people.canonical(article.id, first.name));
  }
  return false;
}

/** Whether words that name nobody tell what somebody is: "Norland's former ambassador" of the "ambassador of Norland". */
function fitsRole(
  { name, roles, citations }: Person,
  text: string,
  bearer: NameAnnotation | undefined,
  passage: Passage,
  archive: Archive,
): boolean {
  const told = new Set(roleTerms(text));
  const isFamily = bearer !== undefined && surname(bearer.name) === surname(name);
  const isHere = () =>
    archive.passagesOf(passage.article).some(({ citation }) => citations.includes(citation));
  return roles.some(({ role }) => {
    const words = roleTerms(role);
    if (!hasTitle(role) || !words.every((word) => told.has(word))) return false;
    return isFamily || OF_NAMED.test(role) || isHere();
  });
}

function surname(name: string): string | undefined {
  return fold(name).split(' ').at(-1);
}

// "Ambassador of Norland": there is one in all articles.
const OF_NAMED = /\bof (?:the )?\p{Lu}/u;

function roleTerms(role: string): string[] {
  const written = fold(role)
    .replace(/\bpremier\b/g, 'prime minister')
    .replace(/\b(?:former|then|late|outgoing)\b/g, '');
  return findTerms(written).map(({ term }) => term);
}

function claimOf(passage: Passage, { bearer, owner }: Found, archive: Archive): Claim {
  const ofBearer = sentenceAround(passage, bearer);
  const ofOwner = sentenceAround(passage, owner);
  return {
    text: bearer.name,
    value: bearer.name,
    basis:
      owner.names.length > 0 && /^(?:his|her|their|its)$/iu.test(owner.text)
        ? `“${owner.text}” stands for ${owner.names.join(' and ')}`
        : null,
    score: 1,
    support: SUPPORT,
    byName: true,
    passage,
    span: { start: Math.min(ofBearer.start, ofOwner.start), end: Math.max(ofBearer.end, ofOwner.end) },
    focus: [bearer],
    key: fold(archive.people.canonical(passage.article.id, bearer.name)),
  };
}
