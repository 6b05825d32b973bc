import { AUXILIARIES } from './words/chat-words.ts';

// Takes "who led …", "in what year …", "to whom …"; refuses "treaty when", "show where …".
const LEAD =
  /^(?:(?:in|at|on|to|from|by|for|with|of|during|since|until|under) )?(?:what|which|who|whom|whose|where|when|why|how)\b/;
// Takes "the toll fell after what year?", "dam broke when"; refuses "what is that, and when?".
const END =
  /(?<!\band )\b(?:when|where|who|whom|(?:what|which) (?:year|month|day|date|century|city|country|town|state))\W*$/;
// "When it fell, who …" asks who; "when did it fall, and who …" asks when.
const OPENING_CLAUSE =
  /^(?:when|where) (\p{L}+)\b[^,]*, (?=(?:(?:in|at|on|to|from|by|for) )?(?:who|whom|whose|what|which|where|how|why|when)\b)/u;
// "Did they say when it opens" asks when.
const INDIRECT =
  /\b(?:known?|knew|says?|said|tells?|told|find out|found out|clear|explain(?:ed)?|reveal(?:ed)?|announced?|decided?|sure|idea|remember|mention(?:ed)?|give|gave|agreed?|specify|specified|confirm(?:ed)?|disclosed?)(?: (?:to )?(?:us|me|you|them|reporters|of|about|on))? (?:exactly )?(?:when|where|who|whom|whose|how)\b/;
const TIME_OR_PLACE =
  /(?<!\b(?:date|day|year|month|time|week|moment|place|town|city|country|spot|site|village)) \b(?:when|where)\b/g;
// "What is he who …" asks for a person, "what sort of lord is doctor who" does not.
const PERSON =
  / (?<!\b(?:he|she|those|one|man|woman|men|women|boy|girl|person|people|name|leader|player|official) )(?:who|whom|whose)\b/g;
const ANY_ASKED =
  /\b(?:when|where|who|whom|whose|how (?:much|many|long|old|far|often|big|tall|high|large))\b/g;

/**
 * A folded question without the words of its clauses that ask nothing: "who led them when the city fell" without "when",
 * "is there a place where it never rains" without "where". One that opens with such a clause loses it whole; of one that
 * ends with the question word, as a short one may, that is left.
 */
export function mainClause(folded: string): string {
  const opened = OPENING_CLAUSE.exec(folded);
  const text = opened && !AUXILIARIES.has(opened[1] ?? '') ? afterClause(folded, opened[0]) : folded;
  const lead = LEAD.exec(text)?.[0] ?? '';
  if (lead !== '') {
    const rest = text.slice(lead.length).replace(TIME_OR_PLACE, '');
    return lead + (/who/.test(lead) ? rest : rest.replace(PERSON, ''));
  }
  const [first = ''] = text.split(' ', 1);
  const end = AUXILIARIES.has(first) ? null : END.exec(text)?.[0];
  if (end) return end;
  // "May" may be the month.
  if (!AUXILIARIES.has(first) || first === 'may' || INDIRECT.test(text)) return text;
  return text.replace(ANY_ASKED, '');
}

/** What stands after an opening clause, or both where only the clause tells what is asked about: "…, what happened?" */
function afterClause(folded: string, clause: string): string {
  const rest = folded.slice(clause.length);
  return /^what (?:happened|took place)\W*$/.test(rest) ? folded.replace(/^(?:when|where) /, '') : rest;
}
