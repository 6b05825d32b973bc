import { stem } from '../../text/stem.ts';

/** Words that exclude one another, a pair or two groups parted by a bar on a line; any form of them. */
const PAIRS = `
accept agree approve support | reject refuse oppose deny
accelerate | slow brake
after later following | before earlier prior preceding
all every each | none no
allow permit legal lawful | ban forbid prohibit bar illegal unlawful
always | never
ancient old oldest | modern new newest
appear | disappear vanish
arrive enter come | leave depart exit
attack | defend
begin begun start open launch | end finish stop close cease conclude
best better | worst worse
big large larger largest biggest great greater greatest huge | small smaller smallest little tiny minor
birth born | death die dead
boy man male men father son brother husband king | girl woman female women mother daughter sister wife queen
build create construct establish found | destroy demolish abolish dissolve
buy import purchase | sell export
cause | prevent cure
cheap cheaper cheapest | expensive costly
cold colder coldest cool | hot hotter hottest warm
common commonest frequent usual | rare unusual uncommon
dark | light bright
deep deeper | shallow
decrease decline fall drop fewer less lower least lowest reduce shrink lose loss | increase rise grow growth gain more most higher highest expand
divide separate split | unite merge combine join
domestic internal | foreign external overseas
early earliest | late latest
east eastern easterly | west western westerly
easy easier simple simplest | difficult hard harder complex complicated
employ hire | fire dismiss
enemy opponent rival foe | ally friend partner supporter
exclude except | include
fail failure unsuccessful | succeed success successful
fast faster fastest quick | slow slower slowest
few fewest minority | many majority most
first initial original | last final
former previous past | current present
forget | remember
give send lend | receive take borrow
good positive | bad negative
guilty | innocent
hate | love like
heavy heavier heaviest | light lighter lightest
high higher highest tall tallest | low lower lowest short shortest
inner inside within indoors | outer outside outdoors
liberal left | conservative right
long longer longest | short shorter shortest
love | hate
major | minor
maximum | minimum
near nearest close closest | far farthest distant
north northern northerly | south southern southerly
odd | even
only solely exclusively | also
optional voluntary | compulsory mandatory obligatory
over above | under below beneath
peace | war
poor poorer poorest | rich richer richest wealthy
private | public
public | secret
push | pull
question | answer
raise | lower
rural | urban
safe | dangerous
same similar identical alike | different distinct
single one | multiple several
stay remain | leave change
strong stronger strongest | weak weaker weakest
summer | winter
teacher | student
temporary | permanent
top upper | bottom lower
true | false
urban city | rural countryside
victory win won winner defeat beat | loss lose lost loser
wet | dry
with | without
young younger youngest | old older oldest
`;

// "uncertain", "illegal", "nonfiction"; the rest of the word must be one that stands on the other side.
const PREFIX = /^(?:un|in|im|il|ir|dis|non|mis|anti|de)(?=\p{L}{4})/u;

const opposites = new Map<string, Set<string>>();
for (const line of PAIRS.trim().split('\n')) {
  const [one = [], other = []] = line.split(' | ').map((words) => words.split(' '));
  for (const a of one) for (const b of other) relate(a, b);
}

/** Whether a word excludes another: "export" and "import", "likely" and "unlikely"; both folded. */
export function areOpposite(a: string, b: string): boolean {
  if (opposites.get(a)?.has(b) || opposites.get(stem(a))?.has(stem(b))) return true;
  return withoutPrefix(a) === stem(b) || withoutPrefix(b) === stem(a);
}

function withoutPrefix(word: string): string | null {
  const bare = word.replace(PREFIX, '');
  return bare === word ? null : stem(bare);
}

function relate(a: string, b: string): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
    [stem(a), stem(b)],
    [stem(b), stem(a)],
  ] as const)
    opposites.set(from, (opposites.get(from) ?? new Set()).add(to));
}
