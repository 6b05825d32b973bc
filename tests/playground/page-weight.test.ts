import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const MOST_BYTES = 200 * 1024;

test('the page weighs less than 200 KB, libraries included', async () => {
  const folder = 'src/playground/page';
  const { outputFiles } = await build({
    entryPoints: [`${folder}/page.tsx`, `${folder}/page.css`],
    bundle: true,
    minify: true,
    target: 'es2022',
    outdir: 'page',
    write: false,
    logLevel: 'silent',
  });
  expect(outputFiles).toHaveLength(2);
  const weight = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
  expect(weight).toBeLessThan(MOST_BYTES);
});
