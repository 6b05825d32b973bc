import { FLAG } from '../world/message.ts';
import { checkOffered } from './choice-rules.ts';
import { formOf, listOf, wordOf } from './form.ts';
import { checkMessage } from './message-rules.ts';
import { checkModal } from './modal-rules.ts';

/** What an interaction is that is answered. */
export interface Answered {
  /** 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: number;
  /** The flags of the message whose component it came from; null where there is none. */
  readonly sourceFlags: number | null;
  /** Of an autocomplete the type of the field being written. */
  readonly focusedType?: number | undefined;
}

const KINDS: Readonly<Record<number, readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5],
};

/** What is wrong with the first answer to an interaction. */
export function checkCallback(
  value: unknown,
  { type, sourceFlags, focusedType = 3 }: Answered,
): readonly string[] {
  const { type: kind, data } = formOf(value);
  const may = type === 5 && sourceFlags !== null ? [4, 5, 6, 7] : (KINDS[type] ?? []);
  if (typeof kind !== 'number' || !may.includes(kind)) {
    return [`type: ${wordOf(kind)} does not answer an interaction of type ${type}`];
  }
  if (kind === 8) return checkOffered(data, focusedType);
  if (kind === 9) return checkModal(data);
  if (kind === 7) {
    return [...checkMessage(data, sourceFlags ?? 0), ...checkEphemeral(data, sourceFlags ?? 0)];
  }
  return kind === 4 ? checkMessage(data) : [];
}

/** What is wrong with an edit that would hide what all have seen; who sees a message is fixed when it is sent. */
export function checkEphemeral(value: unknown, before: number): readonly string[] {
  const { flags } = formOf(value);
  return typeof flags === 'number' && (flags & FLAG.ephemeral) !== 0 && (before & FLAG.ephemeral) === 0
    ? ['flags: a message that all see cannot become ephemeral']
    : [];
}

/** The type of the field that is being written, of the data of an autocomplete. */
export function findFocusedType(data: unknown): number | undefined {
  for (const option of listOf(formOf(data).options).map(formOf)) {
    if (option.focused === true) return Number(option.type);
    const inner = findFocusedType(option);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
