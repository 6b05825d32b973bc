import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ANNOTATORS, MAY_IMPORT, PACKAGE_HOME, PURE } from './architecture-table.ts';

interface Import {
  readonly from: string;
  readonly types: boolean;
}

interface Source {
  /** Relative to the project. */
  readonly file: string;
  readonly code: string;
  readonly imports: readonly Import[];
}

const IMPORT = /^[ \t]*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'/g;
const CLOCK_DISK_CHANCE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|'node:(?:fs|net|http|https|child_process)\b|\bfetch\(/;
const SOURCES = [...filesBelow('src'), ...filesBelow('commands')].map(readSource);

describe('the import table', () => {
  it('finds the imports of a file in every form', () => {
    const code = [
      "import a from './a.ts';",
      "import type { B } from './b.ts';",
      "import {\n  c,\n  type D,\n} from './c.ts';",
      "export { e } from './e.ts';",
      "import './f.ts';",
      "const g = await import('./g.ts');",
    ].join('\n');
    expect(importsOf(code).map(({ from, types }) => `${from}${types ? ' (types)' : ''}`)).toEqual([
      './a.ts',
      './b.ts (types)',
      './c.ts',
      './e.ts',
      './f.ts',
      './g.ts',
    ]);
  });

  it('names every part of the source', () => {
    const parts = new Set(SOURCES.map(({ file }) => partOf(file)));
    expect([...parts].filter((part) => !(part in MAY_IMPORT))).toEqual([]);
  });

  it('allows nothing that leads in a circle', () => {
    const reach = (part: string, seen = new Set<string>()): Set<string> => {
      const { parts, types = [] } = MAY_IMPORT[part] ?? { parts: [] };
      for (const next of [...parts, ...types]) {
        if (seen.has(next)) continue;
        seen.add(next);
        reach(next, seen);
      }
      return seen;
    };
    expect(Object.keys(MAY_IMPORT).filter((part) => reach(part).has(part))).toEqual([]);
  });

  it('is kept by every import', () => {
    const broken = SOURCES.flatMap(({ file, imports }) => {
      const part = partOf(file);
      const { parts, types = [] } = MAY_IMPORT[part] ?? { parts: [] };
      return ownImports(file, imports)
        .filter(({ to, types: onlyTypes }) => {
          const target = partOf(to);
          return target !== part && !parts.includes(target) && !(onlyTypes && types.includes(target));
        })
        .map(({ to }) => `${file} imports ${to}`);
    });
    expect(broken).toEqual([]);
  });

  it('is kept between the annotators', () => {
    const annotator = (file: string) => /^src\/annotations\/([^/]+)\//.exec(file)?.[1];
    const broken = SOURCES.flatMap(({ file, imports }) => {
      const own = annotator(file);
      if (own === undefined) return [];
      return ownImports(file, imports)
        .filter(({ to }) => {
          const other = annotator(to);
          return other !== undefined && other !== own && !ANNOTATORS[own]?.includes(other);
        })
        .map(({ to }) => `${file} imports ${to}`);
    });
    expect(broken).toEqual([]);
  });
});

describe('a package with a home', () => {
  it.each(Object.entries(PACKAGE_HOME))('%s is imported in %s alone', (name, home) => {
    const strangers = SOURCES.filter(
      ({ file, imports }) =>
        partOf(file) !== home && imports.some(({ from }) => from === name || from.startsWith(`${name}/`)),
    );
    expect(strangers.map(({ file }) => file)).toEqual([]);
  });
});

describe('the environment', () => {
  it('is read in config.ts alone', () => {
    const readers = SOURCES.filter(({ code }) => /\bprocess\s*(?:\.|\?\.)\s*env\b|\bprocess\[/.test(code));
    expect(readers.map(({ file }) => file)).toEqual(['src/config.ts']);
  });
});

describe('from passages to answers', () => {
  it('nothing reads a clock, a disk, the network or chance', () => {
    const impure = SOURCES.filter(
      ({ file, code }) => PURE.includes(partOf(file)) && CLOCK_DISK_CHANCE.test(code),
    );
    expect(impure.map(({ file }) => file)).toEqual([]);
  });

  it.each(['Date.now()', 'new Date()', 'Math.random()', "from 'node:fs/promises'", 'performance.now()'])(
    '%s would be noticed',
    (code) => {
      expect(CLOCK_DISK_CHANCE.test(code)).toBe(true);
    },
  );

  it('a date that is given may be read', () => {
    expect(CLOCK_DISK_CHANCE.test('new Date(given)')).toBe(false);
  });
});

describe('a file', () => {
  it('has a name in kebab-case that is no catch-all', () => {
    const odd = SOURCES.filter(({ file }) => {
      const name = basename(file, '.ts');
      return (
        !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) ||
        /^(?:utils?|helpers?|types|common|misc|manager|service)$/.test(name)
      );
    });
    expect(odd.map(({ file }) => file)).toEqual([]);
  });

  it('passes nothing on but the list of commands', () => {
    const barrels = SOURCES.filter(
      ({ file, code }) =>
        (basename(file) === 'index.ts' && file !== 'commands/index.ts') ||
        /^export\s+(?:type\s+)?(?:\*|\{)[^;]*\sfrom\s/m.test(code),
    );
    expect(barrels.map(({ file }) => file)).toEqual([]);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

function readSource(file: string): Source {
  const code = readFileSync(file, 'utf8');
  return { file, code, imports: importsOf(code) };
}

function importsOf(code: string): Import[] {
  const written = [...code.matchAll(IMPORT)].map(([, types, from = '']) => ({
    from,
    types: types !== undefined,
  }));
  const dynamic = [...code.matchAll(DYNAMIC)].map(([, from = '']) => ({ from, types: false }));
  return [...written, ...dynamic];
}

function ownImports(file: string, imports: readonly Import[]): { to: string; types: boolean }[] {
  return imports
    .filter(({ from }) => from.startsWith('.'))
    .map(({ from, types }) => ({ to: relative('.', join(dirname(file), from)), types }));
}

/** The folder of `src`, or the bare name of a file that stands in `src` itself; `commands` for those. */
function partOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'src' ? second.replace(/\.ts$/, '') : top;
}
