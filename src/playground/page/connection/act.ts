import type { PageAct, PageActResult } from '../../page-protocol.ts';

type WithoutUser<Act> = Act extends PageAct ? Omit<Act, 'user' | 'locale'> : never;

/** What somebody does, without who it is. */
export type Deed = WithoutUser<PageAct>;

/** Does it; an Error in words for people where the server refuses or cannot be reached. */
export async function act(act: PageAct, unreachable: string): Promise<PageActResult> {
  let response: Response;
  try {
    response = await fetch('/playground/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(act),
    });
  } catch {
    throw new Error(unreachable);
  }
  const told: unknown = await response.json().catch(() => null);
  if (response.ok) return (told ?? {}) as PageActResult;
  const { error } = (told ?? {}) as { error?: unknown };
  throw new Error(typeof error === 'string' ? error : `${unreachable} (${response.status})`);
}
