import type { BotCommand, Command } from '../src/command.ts';
import { ask } from './ask.ts';
import { cite } from './cite.ts';
import { compare } from './compare.ts';
import { digest } from './digest.ts';
import { feedback } from './feedback.ts';
import { help } from './help.ts';
import { howmany } from './howmany.ts';
import { privacy } from './privacy.ts';
import { quote } from './quote.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { when } from './when.ts';
import { where } from './where.ts';
import { who } from './who.ts';

/** Everything that people can ask, in the order in which help lists it. */
export const COMMANDS: readonly Command[] = [
  ask,
  when,
  who,
  where,
  howmany,
  quote,
  timeline,
  compare,
  sources,
  cite,
];

/** Everything about the bot itself, which only Discord serves. */
export const BOT_COMMANDS: readonly BotCommand[] = [help, privacy, settings, digest, feedback];
