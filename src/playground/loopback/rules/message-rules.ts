import { FLAG } from '../world/message.ts';
import { checkComponents } from './component-rules.ts';
import { checkEmbeds } from './embed-rules.ts';
import { checkCount, checkLength, type Form, formOf, lengthOf, listOf } from './form.ts';

/** What is wrong with a message that is sent, or with an edit of one that has the flags `before`. */
export function checkMessage(value: unknown, before = 0): readonly string[] {
  const body = formOf(value);
  const flags = typeof body.flags === 'number' ? body.flags : 0;
  const isV2 = ((flags | before) & FLAG.componentsV2) !== 0;
  return [
    ...checkLength(body.content, 'content', 0, 2_000),
    ...checkEmbeds(body.embeds),
    ...checkComponents(body.components, isV2),
    ...(isV2 ? checkV2(body) : []),
    ...checkNonce(body),
    ...checkMentions(formOf(body.allowed_mentions)),
    ...checkCount(body.attachments, 'attachments', 0, 10),
  ];
}

function checkV2(body: Form): readonly string[] {
  return [
    ...(lengthOf(body.content) > 0 ? ['content: not with Components V2'] : []),
    ...(listOf(body.embeds).length > 0 ? ['embeds: not with Components V2'] : []),
    ...(body.poll ? ['poll: not with Components V2'] : []),
    ...(listOf(body.sticker_ids).length > 0 ? ['sticker_ids: not with Components V2'] : []),
  ];
}

function checkNonce({ nonce, enforce_nonce: enforced }: Form): readonly string[] {
  return [
    ...(typeof nonce === 'string' ? checkLength(nonce, 'nonce', 1, 25) : []),
    ...(enforced === true && (nonce === undefined || nonce === null)
      ? ['nonce: is required to be enforced']
      : []),
  ];
}

function checkMentions(allowed: Form): readonly string[] {
  const parse = listOf(allowed.parse);
  return (['users', 'roles'] as const).flatMap((kind) => [
    ...checkCount(allowed[kind], `allowed_mentions.${kind}`, 0, 100),
    ...(parse.includes(kind) && listOf(allowed[kind]).length > 0
      ? [`allowed_mentions.${kind}: not where parse has ${kind} too`]
      : []),
  ]);
}
