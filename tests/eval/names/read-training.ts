import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledText } from './labelled.ts';
import { readGum } from './read-gum.ts';
import { readIob } from './read-iob.ts';

/** The texts of a folder's files in order of their paths: `.conllu` as GUM writes it, `.iob`, `.iob2` and `.conll`. */
export function readTraining(folder: string): LabelledText[] {
  const texts: LabelledText[] = [];
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) texts.push(...readTraining(path));
    else if (name.endsWith('.conllu')) texts.push(...readGum(readFileSync(path, 'utf8')));
    else if (/\.(?:iob2?|conll)$/.test(name)) texts.push(...readIob(name, readFileSync(path, 'utf8')));
  }
  return texts;
}
