import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Folders and files of ours that each may import, beside itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = (() => {
  const archive = ['annotations', 'passages', 'articles', 'text'];
  const search = ['archive', ...archive];
  const evidence = ['questions', 'search', ...search];
  const answers = ['evidence', ...evidence];
  const digests = ['answers', ...answers];
  const newsroom = ['digests', 'snapshots', ...digests];
  const command = ['newsroom.ts', 'answers', 'questions'];
  const doors = [
    'command.ts',
    'commands',
    'newsroom.ts',
    'watching',
    'digests',
    'pictures',
    'answers',
    'store',
  ];
  return {
    text: [],
    store: [],
    'config.ts': [],
    articles: ['text'],
    // Of articles it needs the types.
    passages: ['articles', 'text'],
    annotations: ['passages', 'articles', 'text'],
    archive,
    search,
    snapshots: ['search', ...search],
    questions: ['annotations', 'archive', 'text'],
    evidence,
    answers,
    pictures: ['answers', 'text'],
    digests: ['pictures', ...digests],
    'newsroom.ts': newsroom,
    watching: ['newsroom.ts', 'articles'],
    'command.ts': command,
    commands: ['command.ts', 'questions', 'digests'],
    // Names to complete and the fingerprint of the corpus are the archive's.
    discord: [...doors, 'config.ts', 'questions', 'text', 'archive'],
    // Its reader shows articles and their passages.
    playground: [...doors, 'config.ts', 'questions', 'text', 'articles', 'passages', 'archive'],
    // `annotate` shows what archive and articles hold; the bin reads the settings itself.
    cli: [...doors, 'config.ts', 'questions', 'text', 'articles', 'archive', 'annotations', 'passages'],
    'main.ts': ['config.ts', 'cli', 'discord', 'playground', ...doors],
  };
})();

/** Packages that one place alone may know. */
const HOME_OF: Readonly<Record<string, string>> = {
  'discord.js': 'discord',
  minisearch: 'search',
  natural: 'text',
  dotenv: 'config.ts',
  libsql: 'store',
  croner: 'digests',
  '@resvg/resvg-js': 'pictures',
  'dejavu-fonts-ttf': 'pictures',
  tinypool: 'pictures',
};

/** Folders of the annotators that each may import beside itself. */
const ANNOTATORS: Readonly<Record<string, readonly string[]>> = {
  dates: [],
  names: [],
  numbers: [],
  quotes: ['names', 'dates'],
};

const PURE = new Set(['passages', 'annotations', 'archive', 'questions', 'evidence', 'answers']);

interface SourceFile {
  readonly path: string;
  /** Its folder in src, or the file itself where it stands there alone; `commands`. */
  readonly place: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const FILES: readonly SourceFile[] = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const path = `${folder}/${name.split(sep).join('/')}`;
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, place: placeOf(path), text, imports: importsOf(text) };
    }),
);

test('every folder and file of the source is in the table', () => {
  expect([...new Set(FILES.map(({ place }) => place))].filter((place) => !(place in ALLOWED))).toEqual([]);
  expect(FILES.length).toBeGreaterThan(100);
});

test('imports follow the arrows', () => {
  const wrong = FILES.flatMap((file) =>
    file.imports
      .filter((target) => target.startsWith('.'))
      .filter((target) => {
        const to = placeOf(
          relative(ROOT, resolve(ROOT, dirname(file.path), target))
            .split(sep)
            .join('/'),
        );
        return to !== file.place && !ALLOWED[file.place]?.includes(to);
      })
      .map((target) => `${file.path} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('the table leads in no circle', () => {
  const reached = (place: string, seen = new Set<string>()): Set<string> => {
    for (const next of ALLOWED[place] ?? []) {
      if (!seen.has(next)) reached(next, seen.add(next));
    }
    return seen;
  };
  expect(Object.keys(ALLOWED).filter((place) => reached(place).has(place))).toEqual([]);
});

test('an annotator knows no other but those in its row', () => {
  const annotator = (path: string) => /^src\/annotations\/([^/]+)\//.exec(path)?.[1];
  const wrong = FILES.flatMap(({ path, imports }) => {
    const own = annotator(path);
    return imports
      .filter((target) => own !== undefined && target.startsWith('.'))
      .filter((target) => {
        const to = annotator(
          relative(ROOT, resolve(ROOT, dirname(path), target))
            .split(sep)
            .join('/'),
        );
        return to !== undefined && to !== own && !ANNOTATORS[own ?? '']?.includes(to);
      })
      .map((target) => `${path} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('every import of ours is of a file that there is, by its ending', () => {
  const missing = FILES.flatMap((file) =>
    file.imports
      .filter((target) => target.startsWith('.') && !existsSync(resolve(ROOT, dirname(file.path), target)))
      .map((target) => `${file.path} imports ${target}`),
  );
  expect(missing).toEqual([]);
});

test('a package with a home is imported there alone', () => {
  const wrong = FILES.flatMap((file) =>
    file.imports
      // A package's files as well: `natural/lib/…`, `@scope/name/lib/…`.
      .map((target) => ({ target, home: HOME_OF[/^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? ''] }))
      .filter(({ home }) => home !== undefined && home !== file.place)
      .map(({ target }) => `${file.path} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('the environment is read in config.ts alone', () => {
  expect(FILES.filter(({ text }) => code(text).includes('process.env')).map(({ path }) => path)).toEqual([
    'src/config.ts',
  ]);
});

test('from passages to answers nothing reads a clock, a disk, a network or chance', () => {
  const impure =
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bperformance\.|\bfetch\(|from 'node:(?:fs|http|https|net|os|process|child_process)/;
  const found = FILES.filter(({ place, text }) => PURE.has(place) && impure.test(code(text)));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test('no barrel but the list of commands, and no file named after nothing', () => {
  const named = /\/(?:index|utils?|helpers?|types|manager|service)\.ts$/;
  expect(FILES.filter(({ path }) => named.test(path)).map(({ path }) => path)).toEqual(['commands/index.ts']);
  expect(FILES.filter(({ text }) => /^export \* from/m.test(text)).map(({ path }) => path)).toEqual([]);
});

test('files are named in kebab-case', () => {
  const name = /\/[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/;
  expect(FILES.filter(({ path }) => !name.test(path)).map(({ path }) => path)).toEqual([]);
});

test('imports are found in every form', () => {
  const text = [
    "import a from './a.ts';",
    "import type { B } from './b.ts';",
    "import {\n  c,\n  type D,\n} from './c.ts';",
    "export { e } from './e.ts';",
    "import './f.ts';",
    "const g = await import('./g.ts');",
    "// import h from './h.ts';",
  ].join('\n');
  expect(importsOf(text)).toEqual(['./a.ts', './b.ts', './c.ts', './e.ts', './f.ts', './g.ts']);
});

function placeOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? second : first;
}

/** Modules named by import, export … from, import() and require(). */
function importsOf(text: string): string[] {
  const named = /(?:\bfrom|^import|\bimport\(|\brequire\()\s*'([^'\n]+)'/gm;
  return [...code(text).matchAll(named)].map(([, target = '']) => target);
}

/** Without comments, where words such as process.env may stand. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
