/** A field that was given and that a schema does not know. */
export interface UnknownField {
  readonly field: string;
  readonly value: unknown;
}

/** The fields that were given and that the parsed value has not kept, as a schema that strips leaves it. */
export function findUnknown(given: unknown, kept: unknown, path = ''): readonly UnknownField[] {
  if (Array.isArray(given)) {
    const list = Array.isArray(kept) ? kept : [];
    return given.flatMap((each, at) => findUnknown(each, list[at], `${path}[${at}]`));
  }
  if (typeof given !== 'object' || given === null) return [];
  const known = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  return Object.entries(given).flatMap(([name, value]) => {
    const field = path === '' ? name : `${path}.${name}`;
    return Object.hasOwn(known, name) ? findUnknown(value, known[name], field) : [{ field, value }];
  });
}
