/** Whether the verb that governs an expression looks back or ahead; null where none says. */
export type Tense = 'past' | 'future' | null;

/** How many words on each side may hold the verb. */
const REACH = 24;
/** The same in letters, so that endless words cost nothing. */
const REACH_LETTERS = 180;

const AHEAD = words(
  `will shall would ll wont may might should must going scheduled slated expected plans plan
  planning poised upcoming forthcoming coming deadline tomorrow await awaits awaiting expects expect hopes hope aims
  aim intends intend wants want vows preparing likely cannot can
  meet begins starts opens takes ends expires meets arrives travels hosts returns celebrates launches kicks goes votes heads
  expires retires runs lasts leaves joins becomes turns departs premieres airs reopens resumes finishes debuts closes concludes resumes flies plays faces marks`,
);

const BACK = words(
  `was were had did has have been said told met began came took gave made held went saw won lost fell rose sold bought
  sent spoke wrote left found found kept led became got grew knew hit cut shot struck broke built caught chose drew drove
  fought flew forgot hid hurt paid quit ran sang sank sat sought shook shut slid spent split spread stood stole swore
  swept taught threw thought thrown understood upheld voted wore withdrew arose ate beat bent blew born brought burnt
  cast clung crept dealt dug fed felt fled flung heard knelt laid lay learnt lent let lit meant misled outran overthrew
  put read rang rode sprang stuck stung swam swung tore told undertook woke wound wept ago yesterday plunged set
  shrank burst froze hung overcame overtook rebuilt repaid shone slept slid sped spun strode strove underwent withheld resold
  outdid overrode retook foresaw forbade forgave bade unveiled relaunched halted`,
);

// In "-ed" but no past.
const NOT_PAST = words(
  'need speed indeed hundred united red bed feed seed proceed exceed succeed breed weed greed sacred naked wicked aged',
);

// The same as a bare verb after its subject: "Polls open", "voters go"; elsewhere they are nouns or infinitives.
const AHEAD_AFTER_PLURAL = words(
  'go open begin start take end expire arrive travel host return celebrate launch head debut close conclude resume fly play mark vote decide',
);
// takes "Polls ", "the two sides ", "Voters in the north ", "Kessel Rovers ", "Kessel "; refuses "was ", "its ", "the "
const SUBJECT_BEFORE = [
  /\b(?!(?:was|is|has|does|his|its|this|us|as|always|sometimes|says|plans|wants|hopes)\b)\p{L}{2,20}s\s(?:also\s|both\s)?$/iu,
  /(?:^|[.!?]\s)\p{Lu}\p{L}{1,20}s\s(?:in|from|of|across)\s(?:the\s)?(?:\p{L}{2,20}\s){1,3}$/u,
  /(?:^|[.!?]\s)(?!(?:The|A|An|This|That|In|On|At|By|No|To)\s)(?:\p{Lu}\p{L}{1,20}\s){1,3}$/u,
];
// "could see smoke", "could not find him" tell what was; "could reach a deal" what may come.
const ABLE = /^\s(?:not|hardly|barely|only|see|hear|feel|smell|be (?:seen|heard|felt))\b/;

const AUXILIARY_AHEAD =
  /\b(?:will|would|shall|should|must|may|might|can|could|cannot|to|ll)\s(?:not\s)?(?:also\s|\w{1,12}ly\s)?(?:be\s)?(?:\w{1,12}ly\s)?$/i;
const PLAN =
  /\b(?:plan|plans|planned|planning|expected|expects|due|set|scheduled|slated|poised|about|going|aims?|hop(?:es?|ing)|intends?|wants?|agreed|decided|vow(?:s|ed)|pledged|promised|invited|ordered|asked|urged|called|proposed|seeks?|preparing|prepares?|ready|likely|is|are|was|were|be|deadline|invitation|decision|plot|deal|bid)\s$/i;
// takes "not closed since ", "since early "; refuses "since then he "
const SINCE = /\b(?:since|as of) (?:the )?(?:early |late |mid-|last )?$/i;
// takes "has been closed until ", "stays shut until "; refuses "was closed until "
const UNTIL =
  /\b(?:(?:has|have|is|are|stays?|remains?|will|to|must|should|gave|given|giving|gives|postponed|delayed|extended|deferred|suspended|adjourned)\s(?:\w{1,20}[\s-]){0,9}(?:until|till|through)|as (?:early|soon) as) (?:the )?(?:early |late )?$/i;
// takes "up from $29.75 in ", "compared with 12 million on "; refuses "from May to "
const COMPARED_WITH =
  /\b(?:from|than|with|against|versus) [$€£¥]?\d[\d.,]*%?(?: (?:percent|million|billion|cents?|points?))?(?: a \w+)?(?: (?:in|on))? $/i;
// takes "The final is on ", "The deadline is "; refuses "is said on "
const IS_ON = /\b(?:is|are|isn['’]t|aren['’]t) (?:(?:not )?(?:on|at|for|until|only on|only) )?(?:the )?$/;
// takes "ahead of ", "ahead of the vote on "
const AHEAD_OF = /\bahead of (?:\p{L}[\p{L}'’-]{0,15} ){0,4}$/iu;
// takes "was to ", "would ", of what was to have been; refuses "will "
const MISSED = /\b(?:(?:was|were) to|would|could|should|might|may|must)\s$/;
// takes "has been put off to ", "was moved from Monday to "; refuses "had been put off to ", "moved to "
const MOVED_TO =
  /(?<!\bhad )\b(?:been|is|are|was|were) (?:put off|put back|pushed back|postponed|delayed|moved|rescheduled|deferred|adjourned)\b(?: from [^.,;]{3,30})? (?:to|until|till|for) (?:the )?(?:early |late )?$/i;
const BOUND = /\b(?:until|till|through|as) (?:the )?(?:early |late )?$/i;
const CLAUSE_START =
  /(?:^|[,;:–—“"]|\b(?:that|but|which|who|when|while|if|as|because))\s*(?:[Oo]n|[Ii]n|[Bb]y|[Ff]rom|[Ss]ince|[Ee]arly|[Ll]ate)?\s*$|[.!?]?\s(?:On|In|By|From|Since|Last|This|Early|Late)\s$/;

// Verbs that are as often nouns: "the plan", "1.84 marks", "of votes".
const ALSO_NOUN = words(
  'plan plans hope hopes aim aims marks votes starts ends opens turns runs plays faces returns takes heads launches wants',
);
// takes "the ", "its latest ", "1.84 ", "of "; refuses "the party ", "voters "
const NOUN_BEFORE =
  /(?:\b(?:the|an?|its|his|her|their|our|this|that|these|those|of|for|with|any|no|new|other)|['’]s|\d)\s(?:(?:new|latest|original|first|last|early|earlier|current|own|other)\s)?$/i;
// "the first three countries to accede": as past as the rest of the sentence.
const FIRST_TO =
  /\b(?:first|second|third|last|latest|only|newest|youngest|oldest)\s(?:\p{L}[\p{L}'’-]*\s){0,6}$/iu;
// takes "is ", "are still "; refuses "was "
const PRESENT_PASSIVE = /\b(?:is|are|isn['’]t|aren['’]t|being)\s(?:(?:not|still|also|now|\w{1,12}ly)\s)?$/i;
// takes "when the case ", "until they "; refuses "when he left, the case "
const ONCE = /\b(?:when|once|if|until|unless|before|after|as soon as)\s[^.,;]{0,40}$/i;

/** The tense of the verb nearest to the expression at [start, end), in its clause before other clauses. */
export function tenseAt(text: string, start: number, end: number): Tense {
  const before = text.slice(Math.max(0, start - REACH_LETTERS), start);
  const near = nearEnd(before);
  if (SINCE.test(near) || COMPARED_WITH.test(near)) return 'past';
  if (IS_ON.test(near) || AHEAD_OF.test(near) || MOVED_TO.test(before.slice(-80))) return 'future';
  if (BOUND.test(near) && UNTIL.test(before)) return 'future';
  const after = text.slice(end, end + REACH_LETTERS);
  const ahead = () => firstTense(after);
  const back = () => lastTense(before);
  return CLAUSE_START.test(near) ? (ahead() ?? back()) : (back() ?? ahead());
}

/** How much of what stands before a word tells how to read it; patterns that end there need not see more. */
const NEAR = 40;

function nearEnd(before: string): string {
  // The mark keeps a cut from looking like the start of the sentence.
  return before.length > NEAR ? `…${before.slice(-NEAR)}` : before;
}

function lastTense(text: string): Tense {
  let end = text.length;
  for (let count = 0; count < REACH; count++) {
    while (end > 0 && !isLetter(text.charCodeAt(end - 1))) end--;
    let start = end;
    while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
    if (start === end) return null;
    const tense = tenseOf(text, start, end);
    if (tense) return tense;
    end = start;
  }
  return null;
}

function firstTense(text: string): Tense {
  let start = 0;
  for (let count = 0; count < REACH; count++) {
    while (start < text.length && !isLetter(text.charCodeAt(start))) start++;
    let end = start;
    while (end < text.length && isLetter(text.charCodeAt(end))) end++;
    if (start === end) return null;
    // After the expression an infinitive tells nothing ("On Monday, a week after the deal to …"), but "is to" does.
    const tense =
      text.slice(start, end) === 'to' && !/\b(?:is|are)\s$/.test(text.slice(0, start))
        ? null
        : tenseOf(text, start, end);
    if (tense) return tense;
    start = end;
  }
  return null;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function tenseOf(text: string, start: number, end: number): Tense {
  const written = text.slice(start, end);
  const word = written.toLowerCase();
  if (!isCue(word) || text.charAt(start - 1) === '-') return null;
  const before = nearEnd(text.slice(0, start));
  // A capital inside a sentence is a name: "May", "Will Smith".
  if (written !== word && /[a-z,]\s$/.test(before)) return null;
  const after = text.slice(end, end + NEAR);
  if (word === 'to') return toInfinitive(text.slice(0, start), after) ? 'future' : null;
  const hadBeen = /\bhad been\s$/.test(before);
  if (word === 'due' && !hadBeen) return /^\sto\b/.test(after) && !DUE_TO_VERB.test(after) ? null : 'future';
  if (word === 'set' && SET_TO_WORK.test(before + written + after)) return 'past';
  if (word === 'set' || word === 'planned') return planned(word, after);
  if (word === 'could') return ABLE.test(after) || after.startsWith("n'") ? 'past' : 'future';
  if (word === 'forecast') return /\b(?:is|are)\s$/.test(before) ? 'future' : 'past';
  if (AHEAD_AFTER_PLURAL.has(word))
    return SUBJECT_BEFORE.some((pattern) => pattern.test(before)) ? 'future' : null;
  if (AHEAD.has(word)) {
    // "Let the deadline for an appeal pass on Wednesday"
    if (word === 'deadline' && !/^\s(?:\w+\s){0,3}$/.test(after)) return null;
    if (ALSO_NOUN.has(word) && NOUN_BEFORE.test(before)) return null;
    // "had been due to expire Friday" looks back on what was to come.
    if (hadBeen) return 'past';
    if (word === 'going') return /^\sto\b/.test(after) ? 'future' : null;
    return 'future';
  }
  if (!isPast(word)) return null;
  if (word === 'have' && MISSED.test(before)) return 'past';
  // "when the case is heard" looks ahead; "is accused of" tells no time.
  const passive = PRESENT_PASSIVE.exec(before);
  if (passive) return ONCE.test(before.slice(0, passive.index)) ? 'future' : null;
  return AUXILIARY_AHEAD.test(before) ? 'future' : 'past';
}

function isCue(word: string): boolean {
  return (
    word === 'to' ||
    word === 'due' ||
    word === 'could' ||
    word === 'forecast' ||
    AHEAD.has(word) ||
    AHEAD_AFTER_PLURAL.has(word) ||
    isPast(word)
  );
}

// "due to open", not "due to rain".
const DUE_TO_VERB =
  /^\sto (?:be|begin|start|open|take|meet|arrive|visit|hold|end|expire|return|appear|go|leave|launch|run|vote|speak|testify|play|retire|resume|travel|sign|become|come|make|give|report|publish|release|face|stand|land|host|attend|address|deliver|enter|step)\b/;

// takes "Two dredgers set to work on Monday"; refuses "is set to work"
const SET_TO_WORK = /(?<!\b(?:is|are|was|were)\s)\bset to work\b/;

// "plans to open", "is to meet", "Markets to stay closed" look ahead; "managed to win" does not.
function toInfinitive(before: string, after: string): boolean {
  // "was to have spoken" did not.
  if (/^\shave\b/.test(after)) return false;
  if (/\bhad been \w{2,12}\s$/.test(before)) return false;
  if (/\bset\s$/.test(before) && SET_TO_WORK.test(`${before}to${after}`)) return false;
  if (/\bdue\s$/.test(before)) return DUE_TO_VERB.test(` to${after}`);
  if (!/^\s[a-z]{2,}\b/.test(after) || /^\s(?:the|a|an|its|his|her|their|this|that|be\sed)\b/.test(after))
    return false;
  if (PLAN.test(before.slice(-16))) return true;
  if (FIRST_TO.test(before.slice(-90))) return false;
  const verbs = before.match(/[A-Za-z]+/g) ?? [];
  return !verbs.some((word) => isPast(word.toLowerCase()) || AHEAD.has(word.toLowerCase()));
}

// "set for Monday", "planned to open" look ahead; "a record set on Aug. 6" does not.
function planned(word: string, after: string): Tense {
  if (/^\s(?:to|for)\b/.test(after)) return 'future';
  // "planned a march on Saturday"
  if (word === 'planned' && /^\s(?:an?|another|more|further)\s/.test(after)) return 'future';
  return word === 'set' && /^\s(?:on|in|aside|up|off|out|fire|foot)\b/.test(after) ? 'past' : null;
}

function isPast(word: string): boolean {
  if (BACK.has(word)) return true;
  return word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
