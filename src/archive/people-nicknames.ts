import { NICKNAME_GROUPS } from './nickname-groups.ts';

// What that list lacks.
const OTHER_GROUPS =
  'catherine,kate,katie,katy charlotte,lottie,charlie giuseppe,beppe,peppe francisco,paco,pancho jose,pepe nadezhda,nadezda,nadya,nadia';

const groupsOf = new Map<string, Set<number>>();
const members = `${NICKNAME_GROUPS.trim()} ${OTHER_GROUPS}`.split(/\s+/).map((group, index) => {
  const names = group.split(',');
  for (const name of names) {
    const groups = groupsOf.get(name);
    if (groups === undefined) groupsOf.set(name, new Set([index]));
    else groups.add(index);
  }
  return names;
});

/** All forms of a folded given name, itself first: those that `areOneGivenName` takes for it. */
export function givenNameForms(name: string): ReadonlySet<string> {
  const forms = new Set([name]);
  for (const group of groupsOf.get(name) ?? []) for (const form of members[group] ?? []) forms.add(form);
  return forms;
}

/** Whether two folded given names are forms of one: "Bill" and "William", "Sergei" and "Sergey". */
export function areOneGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const groups = groupsOf.get(a);
  const others = groupsOf.get(b);
  if (groups === undefined || others === undefined) return false;
  for (const group of groups) if (others.has(group)) return true;
  return false;
}
