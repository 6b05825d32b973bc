import type { APIMessage } from 'discord-api-types/v10';
import type { Component } from '../components/component.ts';

/** All texts of a message, as they were written, a line each. */
export function messageText({ content, embeds, components }: APIMessage): string {
  const embedded = embeds.flatMap(({ title, description, fields }) => [
    title,
    description,
    ...(fields ?? []).map(({ name, value }) => `${name}: ${value}`),
  ]);
  return [content, ...embedded, ...textsOf((components ?? []) as unknown as readonly Component[])]
    .filter(Boolean)
    .join('\n');
}

/** The first words of a message in one line, without marks. */
export function messageGist(message: APIMessage, longest = 90): string {
  const text = messageText(message)
    .replace(/\]\(<?[^)]*>?\)/g, '')
    .replace(/^(?:-#|#{1,3}|>) /gm, '')
    .replace(/\\(.)|[*_`[\]<>]/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...text];
  return letters.length <= longest ? text : `${letters.slice(0, longest).join('').trimEnd()}…`;
}

function textsOf(components: readonly Component[]): string[] {
  return components.flatMap(({ content, components: inner, type }) => [
    ...(type === 10 && content ? [content] : []),
    ...textsOf(inner ?? []),
  ]);
}
