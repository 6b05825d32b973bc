import { expect, test } from 'vitest';
import { citationsIn, controlIn, isPrivate, labelsIn, textIn } from './read-message.ts';
import { useScene } from './scene.ts';

const scene = useScene();

test('/ask answers with its basis, excerpts, their sources and citations', async () => {
  const card = await scene.ask({
    command: 'ask',
    options: { question: 'what did Delcy Rodríguez say about sanctions' },
  });
  expect(textIn(card)).toMatch(/^-# \*\*\/ask\*\* what did Delcy Rodríguez say about sanctions\n/);
  expect(textIn(card)).toContain('The Harbour Ledger');
  expect(citationsIn(card).length).toBeGreaterThan(0);
  expect(isPrivate(card)).toBe(false);
});

test('/ask says plainly what the articles do not tell, and marks what is near as no answer', async () => {
  const card = await scene.ask({
    command: 'ask',
    options: { question: 'who won the football world cup in 1998' },
  });
  expect(textIn(card)).toContain('## The articles do not say.');
  expect(textIn(card)).toContain('No article has: football');
  expect(textIn(card)).toContain('which are no answer');
});

test('/when gives the day and how it was counted', async () => {
  const card = await scene.ask({ command: 'when', options: { event: 'Borisov meets Maduro' } });
  expect(textIn(card)).toContain('## Wednesday 16 February 2022');
  expect(textIn(card)).toContain("counted from the article's date, 17 February 2022");
});

test('/who gives a person with role and spellings', async () => {
  const card = await scene.ask({ command: 'who', options: { person: 'delcy rodriguez' } });
  expect(textIn(card)).toContain('Delcy Rodríguez, Vice President');
});

test('/where gives a place', async () => {
  const card = await scene.ask({
    command: 'where',
    options: { question: 'where did Lavrov meet Rodríguez' },
  });
  expect(textIn(card)).toContain('Turkey');
});
