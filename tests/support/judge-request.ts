/// <reference path="./discord-api-spec.d.ts" />
import type { Judge } from '../../src/playground/loopback/seen-request.ts';
import { findUnknown, type UnknownField } from './find-unknown.ts';
import { REQUEST_BODIES } from './request-bodies.ts';

// Named by a variable, as the compiler would take the package's source for ours.
const description: string = 'discord-api-spec';
const { pathsList } = (await import(description)) as {
  readonly pathsList: Readonly<Record<string, readonly string[]>>;
};

const TEMPLATES: Readonly<Record<string, readonly RegExp[]>> = Object.fromEntries(
  Object.entries(pathsList).map(([method, paths]) => [method.toUpperCase(), paths.map(patternOf)]),
);

// What discord.js or discord.py writes where the description lacks it, and Discord passes over.
const SAID_IDLY: readonly { readonly route: RegExp; readonly field: RegExp; readonly value: unknown }[] = [
  { route: /\/messages|\/webhooks|\/callback/, field: /^(?:data\.)?(?:tts|enforce_nonce)$/, value: false },
  { route: /\/messages\/\{message_id\}\/threads$/, field: /^type$/, value: 11 },
  { route: /\/commands$/, field: /^nsfw$/, value: false },
];

/** What Discord's own description says against a request: no such route, a wrong body, fields that it lacks. */
export const judgeRequest: Judge = (request) => {
  const path = decodeURIComponent(request.path);
  const route = `${request.method} ${request.route}`;
  if (TEMPLATES[request.method]?.some((template) => template.test(path)) !== true) {
    return [`${request.method} ${request.path}: the description has no such route`];
  }
  const expected = REQUEST_BODIES[route];
  if (expected === undefined) {
    return isNothing(request.body) ? [] : [`body: the description has none for ${route}`];
  }
  if (expected.isList !== true) return judgeBody(request.body, expected.of, { route, path: '' });
  if (!Array.isArray(request.body)) return ['body: must be a list'];
  return request.body.flatMap((each, at) => judgeBody(each, expected.of, { route, path: `[${at}].` }));
};

/** The complaints of the alternative that has the fewest. */
function judgeBody(
  body: unknown,
  alternatives: readonly DescriptionSchema[],
  { route, path }: { readonly route: string; readonly path: string },
): readonly string[] {
  const judged = alternatives.map((schema) => {
    const parsed = schema.safeParse(asDescribed(body));
    if (!parsed.success) {
      const { issues } = parsed.error;
      // An alternative of another type says nothing about this body.
      const isOther = issues.some((issue) => issue.path[0] === 'type');
      return { isOther, found: issues.flatMap((issue) => describe(issue, []).map((words) => path + words)) };
    }
    const unknown = findUnknown(body, parsed.data).filter((field) => !isIdle(route, field));
    return {
      isOther: false,
      found: unknown.map(({ field }) => `${path}${field}: the description has no such field`),
    };
  });
  const [closest] = judged.toSorted(
    (a, b) => Number(a.isOther) - Number(b.isOther) || a.found.length - b.found.length,
  );
  return closest?.found ?? [];
}

/** The body with permissions as the number that the description has where Discord's pages have its digits. */
function asDescribed(body: unknown): unknown {
  const { default_member_permissions: digits } = (body ?? {}) as { default_member_permissions?: unknown };
  return typeof digits === 'string' && /^\d+$/.test(digits)
    ? { ...(body as object), default_member_permissions: Number(digits) }
    : body;
}

/** Of a union what the alternative says that fits best: of the right type, then with the least to say. */
function describe(issue: DescriptionIssue, above: readonly PropertyKey[]): readonly string[] {
  const path = [...above, ...issue.path];
  const alternatives = (issue.errors ?? []).filter((issues) => issues.length > 0);
  const ofType = alternatives.filter((issues) => issues.every((each) => each.path[0] !== 'type'));
  const [closest] = (ofType.length > 0 ? ofType : alternatives).toSorted(
    (a, b) => Number(a[0]?.path.length === 0) - Number(b[0]?.path.length === 0) || a.length - b.length,
  );
  if (closest !== undefined) return closest.flatMap((each) => describe(each, path));
  return [`${write(path)}: ${issue.message}${issue.code === undefined ? '' : ` (${issue.code})`}`];
}

function write(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return text.replace(/^\./, '') || 'body';
}

function isIdle(route: string, { field, value }: UnknownField): boolean {
  return SAID_IDLY.some((said) => said.route.test(route) && said.field.test(field) && said.value === value);
}

function isNothing(body: unknown): boolean {
  return body === undefined || body === null || (typeof body === 'object' && Object.keys(body).length === 0);
}

function patternOf(path: string): RegExp {
  // `{user_id}` is an id or a token; `@me` is a path of its own.
  return new RegExp(`^${path.replace(/\{\w+\}/g, '(?!@)[^/]+')}$`);
}
