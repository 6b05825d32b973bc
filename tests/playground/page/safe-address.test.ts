import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readerPath, safeAddress } from '../../../src/playground/page/markdown/safe-address.ts';

test.each([
  ['https://a.example/b', 'https://a.example/b'],
  ['http://127.0.0.1:80/x', 'http://127.0.0.1/x'],
  ['javascript:alert(1)', null],
  [' javascript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['vbscript:x', null],
  ['file:///etc/passwd', null],
  ['/read/1', null],
  ['', null],
])('the address of %j is %j', (target, address) => {
  expect(safeAddress(target)).toBe(address);
});

test('whatever is safe is of the web', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string()), (target) => {
      expect(safeAddress(target) ?? 'https://').toMatch(/^https?:\/\//);
    }),
  );
});

test.each([
  ['http://127.0.0.1:3000/read/a?b=c#d', '/read/a?b=c#d'],
  ['http://localhost:3000/read', '/read'],
  ['http://127.0.0.1:3000/reading', null],
  ['http://127.0.0.1:3001/read/a', null],
  ['https://a.example/read/a', null],
  ['http://127.0.0.1.a.example:3000/read/a', null],
])('the reader shows of %j %j', (address, path) => {
  expect(readerPath(address, 'http://127.0.0.1:3000')).toBe(path);
});
