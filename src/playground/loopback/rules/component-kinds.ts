/** Discord's numbers for the kinds of component. */
export const COMPONENT = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;

/** True of the kinds that a person chooses in. */
export function isSelect(type: unknown): boolean {
  return type === COMPONENT.stringSelect || (typeof type === 'number' && type >= 5 && type <= 8);
}

/** True of the kinds that only a message with the Components V2 flag may hold. */
export function isV2(type: unknown): boolean {
  return typeof type === 'number' && ((type >= 9 && type <= 14) || type === COMPONENT.container);
}
