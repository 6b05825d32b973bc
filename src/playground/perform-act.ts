import { z } from 'zod';
import { InteractionFailed } from './loopback/interactions/interaction.ts';
import type { Loopback } from './loopback/loopback.ts';
import type { PageAct, PageActResult } from './page-protocol.ts';
import type { Place } from './place.ts';

const id = z.string().regex(/^\d{1,20}$/);
const name = z.string().min(1).max(100);
const value = z.union([z.string().max(6_000), z.number(), z.boolean()]);
const values = z.record(z.string().max(100), value);
const who = { user: id, locale: z.string().max(10).optional() };

const ACT = z.discriminatedUnion('act', [
  z.object({ ...who, act: z.literal('say'), channel: id, content: z.string(), replyTo: id.optional() }),
  z.object({
    ...who,
    act: z.literal('slash'),
    channel: id,
    command: name,
    subcommand: name.optional(),
    options: values,
  }),
  z.object({
    ...who,
    act: z.literal('complete'),
    channel: id,
    command: name,
    subcommand: name.optional(),
    options: values,
    focused: name,
  }),
  z.object({ ...who, act: z.literal('menu'), channel: id, command: name, message: id }),
  z.object({ ...who, act: z.literal('press'), channel: id, message: id, customId: name }),
  z.object({
    ...who,
    act: z.literal('select'),
    channel: id,
    message: id,
    customId: name,
    values: z.array(z.string().max(100)).max(25),
  }),
  z.object({
    ...who,
    act: z.literal('submit'),
    interactionId: id,
    values: z.record(z.string().max(100), z.union([value, z.array(z.string().max(100)).max(25)])),
  }),
]);

/** Does what the page asks for; an Error in words where Discord's own client would refuse it. */
export async function performAct(loopback: Loopback, place: Place, body: unknown): Promise<PageActResult> {
  const parsed = ACT.safeParse(body);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`${issue?.path.join('.') || 'act'}: ${issue?.message ?? 'not understood'}`);
  }
  const act = parsed.data as PageAct;
  if (!place.people.some(({ id }) => id === act.user)) throw new Error('Nobody here has that user id.');
  switch (act.act) {
    case 'say':
      loopback.say(act);
      return {};
    case 'slash':
      return { interactionId: loopback.slash(act).interactionId };
    case 'complete':
      return { choices: await loopback.complete(act).catch(noneWhereLate) };
    case 'menu':
      return { interactionId: loopback.menu(act).interactionId };
    case 'press':
      return { interactionId: loopback.press(act).interactionId };
    case 'select':
      return { interactionId: loopback.select(act).interactionId };
    case 'submit': {
      const { user, locale, interactionId } = act;
      const filled = Object.entries(act.values).map(([field, given]) => [
        field,
        Array.isArray(given) ? given : String(given),
      ]);
      const run = loopback.submit({
        user,
        locale,
        modal: { interactionId },
        values: Object.fromEntries(filled),
      });
      return { interactionId: run.interactionId };
    }
  }
}

/** As in Discord's client, suggestions that do not come are none. */
function noneWhereLate(error: unknown): [] {
  if (error instanceof InteractionFailed) return [];
  throw error;
}
