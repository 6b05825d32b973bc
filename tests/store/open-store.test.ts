import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { storeContract } from './store-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('in memory', () => storeContract((options) => openStore(':memory:', options)));

describe('in a file', () => {
  let files = 0;
  storeContract((options) => openStore(join(folder, `${files++}`, 'dateline.sqlite'), options));
});
