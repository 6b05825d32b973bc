import type { Annotation } from '../annotations/annotation.ts';
import { dateWords } from '../answers/events/date-words.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../articles/article.ts';
import type { Passage } from '../passages/passage.ts';
import { plainText } from '../text/plain-text.ts';
import { hang } from './hang.ts';
import { paint, type Screen, type Style } from './screen.ts';

/** What was found, in words, and how its span is shown. */
interface Found {
  readonly annotation: Annotation;
  readonly style: Style;
  readonly kind: string;
  readonly meaning: string;
}

/** An article for people: its paragraphs with what the rules found marked in them, and what each mark means below. */
export function printAnnotations(article: Article, archive: Archive, screen: Screen): string {
  const { value, certainty } = archive.published(article);
  const day = value === null ? 'undated' : `${dateWords(value) ?? value} (${certainty})`;
  const facts = [article.title, article.source, day].filter((fact) => fact !== null).map(plainText);
  const head = paint('bold', hang('', facts.join(' · '), screen), screen);
  const passages = archive.passagesOf(article).map((passage) => passageLines(passage, archive, screen));
  return `${[head, ...passages].join('\n\n')}\n`;
}

function passageLines(passage: Passage, archive: Archive, screen: Screen): string {
  const found = findAll(passage, archive);
  const mark = `${String(passage.number).padStart(3)}  `;
  const text = hang(paint('dim', mark, screen), marked(passage.text, found, screen), screen);
  const notes = found.map(({ annotation, style, kind, meaning }) => {
    const words = `${kind.padEnd(12)} ${plainText(annotation.text)}`;
    return hang('     ', paint(style, words, screen) + (meaning ? `  ${plainText(meaning)}` : ''), screen);
  });
  return [text, ...notes].join('\n');
}

function findAll(passage: Passage, archive: Archive): Found[] {
  const found: Found[] = [
    ...archive.dates(passage).map((annotation) => ({
      annotation,
      style: 'green' as const,
      kind: annotation.type.toLowerCase(),
      meaning: `${annotation.value ?? 'open'} (${annotation.certainty})`,
    })),
    ...archive.names(passage).map((annotation) => ({
      annotation,
      style: 'yellow' as const,
      kind: annotation.type,
      meaning: annotation.name === annotation.text ? '' : annotation.name,
    })),
    ...archive.references(passage).map((annotation) => ({
      annotation,
      style: 'magenta' as const,
      kind: 'reference',
      meaning: annotation.name,
    })),
    ...archive.quotes(passage).map((annotation) => ({
      annotation,
      style: 'cyan' as const,
      kind: 'quote',
      meaning: `${annotation.speaker ?? 'speaker unclear'} (${annotation.certainty})`,
    })),
    ...archive.numbers(passage).map((annotation) => ({
      annotation,
      style: 'blue' as const,
      kind: 'number',
      meaning: [annotation.value, annotation.unit]
        .filter((part) => part !== null && part !== undefined)
        .join(' '),
    })),
  ];
  return found.sort((a, b) => a.annotation.start - b.annotation.start || b.annotation.end - a.annotation.end);
}

/** The text with each outermost span in its style; a span inside another is told below only. */
function marked(text: string, found: readonly Found[], screen: Screen): string {
  const plain = plainText(text);
  let written = '';
  let at = 0;
  for (const { annotation, style } of found) {
    if (annotation.start < at) continue;
    written +=
      plain.slice(at, annotation.start) + paint(style, plain.slice(annotation.start, annotation.end), screen);
    at = annotation.end;
  }
  return written + plain.slice(at);
}
