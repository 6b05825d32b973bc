import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A new folder with these files, by their paths in it. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Two short articles on a bridge, from two outlets. */
export const BRIDGE_ARTICLES = {
  'bridge.md': [
    '---',
    'title: Old bridge closes',
    'published: 2022-02-21',
    'source: The Ferry Post',
    'url: https://ferry-post.example/bridge',
    '---',
    '',
    'Mayor Ida Holm closed the old bridge over the Tarn on Wednesday.',
    '',
    '“No lorry will cross it again,” Holm said. The bridge carried 350 lorries a day.',
  ].join('\n'),
  'opening.md': [
    '---',
    'title: New bridge opens',
    'published: 2023-05-04',
    'source: Tarn Valley Wire',
    '---',
    '',
    'The new bridge over the Tarn opened on 3 May 2023 in Lindau.',
    '',
    'Engineer Otto Brandt said that the bridge carries 900 lorries a day.',
  ].join('\n'),
};
