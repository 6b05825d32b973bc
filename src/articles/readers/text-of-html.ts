import { lazily } from '../load-package.ts';

const htmlparser = lazily<typeof import('htmlparser2')>('htmlparser2');
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg']);

/** The words of a piece of HTML inside another format, tags read as blanks. */
export function textOfHtml(html: string): string {
  let text = '';
  let hidden = 0;
  const parser = new (htmlparser().Parser)({
    onopentagname: (name) => {
      if (UNSEEN.has(name)) hidden++;
      text += ' ';
    },
    onclosetag: (name) => {
      if (UNSEEN.has(name)) hidden--;
      text += ' ';
    },
    ontext: (piece) => {
      if (hidden <= 0) text += piece;
    },
  });
  parser.end(html);
  return text.replace(/\s+/g, ' ').trim();
}
