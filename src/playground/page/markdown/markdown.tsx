import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { useSession } from '../session.ts';
import { MarkdownLink } from './markdown-link.tsx';
import { Mention } from './mention.tsx';
import { type MarkdownPart, readMarkdown } from './read-markdown.ts';
import { showTime } from './show-time.ts';
import { Spoiler } from './spoiler.tsx';

/** A text in Discord's Markdown; whatever is no known mark is shown as text. */
export function Markdown({ text }: { readonly text: string }) {
  // Everything is drawn anew with each event.
  const parts = useMemo(() => readMarkdown(text), [text]);
  return <div class="markdown">{showParts(parts)}</div>;
}

function showParts(parts: MarkdownPart['content']): ComponentChildren {
  if (parts === undefined || typeof parts === 'string') return parts;
  return joinLists(parts).map((part, at) =>
    Array.isArray(part) ? <List key={at} items={part} /> : <Part key={at} part={part as MarkdownPart} />,
  );
}

/** Items that follow each other are one list. */
function joinLists(parts: readonly MarkdownPart[]): (MarkdownPart | MarkdownPart[])[] {
  const joined: (MarkdownPart | MarkdownPart[])[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.type !== 'listItem') joined.push(part);
    else if (Array.isArray(last)) last.push(part);
    else joined.push([part]);
  }
  return joined;
}

function List({ items }: { readonly items: readonly MarkdownPart[] }) {
  return (
    <ul>
      {items.map(({ depth = 0, number, content }, at) => (
        <li key={at} class={`depth-${depth}`} data-mark={number == null ? '•' : `${number}.`}>
          {showParts(content)}
        </li>
      ))}
    </ul>
  );
}

function Part({ part }: { readonly part: MarkdownPart }) {
  const { type, content, level = 1, target = '' } = part;
  switch (type) {
    case 'br':
    case 'newline':
      return <br />;
    case 'strong':
      return <strong>{showParts(content)}</strong>;
    case 'em':
      return <em>{showParts(content)}</em>;
    case 'underline':
      return <u>{showParts(content)}</u>;
    case 'strikethrough':
      return <s>{showParts(content)}</s>;
    case 'inlineCode':
      return <code>{content as string}</code>;
    case 'codeBlock':
      return (
        <pre>
          <code>{content as string}</code>
        </pre>
      );
    case 'blockQuote':
      return <blockquote>{showParts(content)}</blockquote>;
    case 'heading':
      return <Heading level={level}>{showParts(content)}</Heading>;
    case 'subtext':
      return <div class="subtext">{showParts(content)}</div>;
    case 'spoiler':
      return <Spoiler>{showParts(content)}</Spoiler>;
    case 'link':
    case 'url':
    case 'autolink':
      return <MarkdownLink target={target}>{showParts(content)}</MarkdownLink>;
    case 'timestamp':
      return <Time part={part} />;
    case 'user':
    case 'channel':
    case 'role':
    case 'everyone':
    case 'here':
    case 'slashCommand':
      return <Mention part={part} />;
    case 'emoji':
      return <>{`:${part.name}:`}</>;
    case 'twemoji':
      return <>{part.name}</>;
    default:
      return <>{showParts(content)}</>;
  }
}

function Heading({ level, children }: { readonly level: number; readonly children: ComponentChildren }) {
  // The page has the first two levels, and the author of a message the third.
  const Tag = level > 2 ? 'h5' : 'h4';
  return <Tag class={`heading-${level}`}>{children}</Tag>;
}

function Time({ part: { timestamp = '', format = 'f' } }: { readonly part: MarkdownPart }) {
  const { language } = useSession();
  const seconds = Number(timestamp);
  const words = showTime(seconds, format, language, Date.now());
  if (words === null) return <>{`<t:${timestamp}>`}</>;
  return (
    <time dateTime={new Date(seconds * 1000).toISOString()} title={showTime(seconds, 'F', language, 0) ?? ''}>
      {words}
    </time>
  );
}
