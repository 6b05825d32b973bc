import type { Passage } from '../../passages/passage.ts';
import type { Span } from '../../text/span.ts';
import { textDirective } from './text-directive.ts';

/**
 * The address that opens the source at these words of one of its `paragraphs`; null for an article without a web
 * address. A link that already points somewhere in its page keeps that. By the URL Fragment Text Directives
 * specification (wicg.github.io/scroll-to-text-fragment); safe inside Markdown's round brackets.
 */
export function sourceLink(
  url: string | null,
  passage: Passage,
  span: Span,
  paragraphs: readonly Passage[],
): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return null;
  const [fragment = ''] = address.hash.slice(1).split(':~:');
  address.hash = '';
  const page = bracketsEncoded(address.href);
  const directive = textDirective(passage, span, paragraphs);
  if (directive === null) return fragment ? `${page}#${bracketsEncoded(fragment)}` : page;
  return `${page}#${bracketsEncoded(fragment)}:~:${directive}`;
}

function bracketsEncoded(address: string): string {
  return address.replaceAll('(', '%28').replaceAll(')', '%29');
}
