import type { PageChannel, PageUser } from '../../page-protocol.ts';
import { type Component, KIND, type SelectOption } from './component.ts';

/** What can be chosen in a select, with what is chosen already marked as default. */
export function selectChoices(
  select: Component,
  {
    users,
    bot,
    channels,
  }: {
    readonly users: readonly PageUser[];
    readonly bot: PageUser;
    readonly channels: readonly PageChannel[];
  },
): readonly SelectOption[] {
  if (select.type === KIND.stringSelect) return select.options ?? [];
  const chosen = new Set((select.default_values ?? []).map(({ id }) => id));
  const named = (label: string, value: string) => ({ label, value, default: chosen.has(value) });
  const people = [bot, ...users].map(({ name, id }) => named(name, id));
  // The page is told of no roles.
  const places = channels
    .filter(({ kind }) => kind === 'text' || (kind === 'thread' && takesThreads(select)))
    .map(({ name, id }) => named(`#${name}`, id));
  switch (select.type) {
    case KIND.channelSelect:
      return places;
    case KIND.userSelect:
    case KIND.mentionableSelect:
      return people;
    default:
      return [];
  }
}

function takesThreads({ channel_types: types }: Component): boolean {
  return types === undefined || types.some((type) => type >= 10 && type <= 12);
}
