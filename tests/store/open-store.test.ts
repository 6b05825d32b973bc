import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { openStore, type StoreOptions } from '../../src/store/open-store.ts';
import { digestContract } from './digest-contract.ts';
import { storeContract } from './store-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('in memory', () => {
  storeContract((options) => openStore(':memory:', options));
  digestContract((options) => openStore(':memory:', options));
});

describe('in a file', () => {
  let files = 0;
  const open = (options?: StoreOptions) => openStore(join(folder, `${files++}`, 'dateline.sqlite'), options);
  storeContract(open);
  digestContract(open);
});
