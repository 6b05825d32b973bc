import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIUser } from 'discord.js';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Run } from '../../../src/playground/loopback/interactions/run.ts';
import type { Loopback } from '../../../src/playground/loopback/loopback.ts';
import { openLoopback } from '../../../src/playground/loopback/open-loopback.ts';
import type { Slash } from '../../../src/playground/loopback/people/use-command.ts';
import type { Channel } from '../../../src/playground/loopback/world/channel.ts';
import type { Guild } from '../../../src/playground/loopback/world/guild.ts';
import type { Message } from '../../../src/playground/loopback/world/message.ts';
import { PERMISSION } from '../../../src/playground/loopback/world/permissions.ts';
import { judgeRequest } from '../../support/judge-request.ts';
import { type BotProcess, type LogLine, startBotProcess } from '../../support/start-bot-process.ts';
import { controlIn } from './read-message.ts';

// From here on pino's levels tell of something that went wrong.
const ERROR = 50;
// Shorter words may stand in the log by chance.
const LONG = 12;

export interface SceneOptions {
  /** Called before the bot is started. */
  readonly prepare?: (scene: Scene) => void;
  /** Variables for the bot that hold paths, here in the scene's own folder. */
  readonly inFolder?: Readonly<Record<string, string>>;
  /** False where the bot is not to be started yet. */
  readonly start?: boolean;
}

/** Where a question may be asked; all but the command has a default. */
export type Asked = Partial<Slash> & { readonly command: string };

/** A server, people in it, and the built bot among them. */
export class Scene {
  loopback!: Loopback;
  bot!: BotProcess;
  guild!: Guild;
  channel!: Channel;
  /** A member without any special permission. */
  ann!: APIUser;
  /** A member who may manage the server. */
  manager!: APIUser;
  readonly folder = mkdtempSync(join(tmpdir(), 'dateline-e2e-'));
  readonly #environment: Record<string, string> = {};
  readonly #processes: BotProcess[] = [];
  readonly #expected: ((line: LogLine) => boolean)[] = [];

  /** Sets a variable for every start of the bot from now on. */
  vary(name: string, value: string): void {
    this.#environment[name] = value;
  }

  /** Opens the loopback with its server, channel and people. */
  async open(): Promise<void> {
    this.loopback = await openLoopback({ judge: judgeRequest });
    this.guild = this.loopback.addGuild({ name: 'Press Room' });
    this.channel = this.loopback.addChannel(this.guild, { name: 'news' });
    this.ann = this.addMember('Ann');
    this.manager = this.addMember('Max', PERMISSION.manageGuild);
  }

  /** The environment in which the bot runs. */
  get environment(): Record<string, string> {
    return {
      DISCORD_TOKEN: this.loopback.token,
      DISCORD_API: this.loopback.api,
      DATA_DIR: join(this.folder, 'data'),
      CACHE_DIR: join(this.folder, 'cache'),
      ...this.#environment,
    };
  }

  addMember(name: string, permissions = 0n, guild = this.guild): APIUser {
    const user = this.loopback.addUser({ name });
    this.loopback.addMember(guild, user, { permissions });
    return user as APIUser;
  }

  /** Starts the bot without waiting for it. */
  launch(environment: Readonly<Record<string, string>> = {}): BotProcess {
    this.bot = startBotProcess({ environment: { ...this.environment, ...environment } });
    this.#processes.push(this.bot);
    return this.bot;
  }

  /** Starts the bot; resolves when it is connected, has its commands and has read the articles. */
  async start(environment: Readonly<Record<string, string>> = {}): Promise<void> {
    const bot = this.launch(environment);
    await bot.waitForOutput('Connected to Discord');
    await bot.waitForLog(({ msg }) => msg === 'articles read');
  }

  async restart(environment: Readonly<Record<string, string>> = {}): Promise<void> {
    expect(await this.bot.stop()).toEqual({ code: 0, signal: null });
    await this.start(environment);
  }

  /** Sends a slash command, as a newcomer whom no pause concerns unless told. */
  send({ user, channel, ...slash }: Asked): Run {
    const where = channel ?? this.channel;
    return this.loopback.slash({ user: user ?? this.newcomer(), channel: where, ...slash });
  }

  /** The card that a slash command brings. */
  async ask(asked: Asked): Promise<Message> {
    return this.send(asked).answered;
  }

  /** A member who has not asked anything so far. */
  newcomer(guild = this.guild): APIUser {
    return this.addMember(`Newcomer ${guild.members.size}`, 0n, guild);
  }

  /** Presses the button with that label; the card that it brings. */
  async press(message: Message, label: string, user: APIUser): Promise<Message> {
    const run = this.loopback.press({ user, message, customId: controlIn(message, label) });
    return run.answered;
  }

  /** The message as it is now. */
  now(message: Message): Message {
    const found = this.loopback.messages(message.channel_id).find(({ id }) => id === message.id);
    if (found === undefined) throw new Error(`The message ${message.id} is gone.`);
    return found;
  }

  /** Writes a message; the bot's first answer to it. */
  async tell(said: Parameters<Loopback['say']>[0]): Promise<Message> {
    return this.replyTo(this.loopback.say(said));
  }

  /** The bot's reply to the message. */
  async replyTo(message: Message): Promise<Message> {
    return this.loopback.waitFor(
      message.channel_id,
      ({ author, message_reference: reference }) =>
        author.id === this.loopback.botId && reference?.message_id === message.id,
      60_000,
    );
  }

  /** Sets a setting as the manager does; the values of a menu, none for a switch. */
  async set(
    setting: string,
    values?: readonly string[],
    channel = this.channel,
    user = this.manager,
  ): Promise<Message> {
    const card = await this.ask({ command: 'settings', subcommand: 'show', user, channel });
    const customId = `set||${setting}`;
    const run =
      values === undefined
        ? this.loopback.press({ user, message: card, customId })
        : this.loopback.select({ user, message: card, customId, values });
    await run.answered;
    return this.now(card);
  }

  /** Resolves when the bot has taken in all that was said so far, for what is to bring no answer. */
  async settled(channel = this.channel): Promise<void> {
    const witness = this.newcomer(this.loopback.world.guildOf(channel) ?? this.guild);
    await this.tell({ user: witness, channel, content: `<@${this.loopback.botId}> hello` });
  }

  /** A message that the bot itself would not write, written with its token. */
  async postAsBot(body: object, channel = this.channel): Promise<Message> {
    const response = await fetch(`${this.loopback.api}/v10/channels/${channel.id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${this.loopback.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(200);
    return (await response.json()) as Message;
  }

  /** Everything that the bot wrote in a channel. */
  written(channel = this.channel): Message[] {
    return this.loopback.messages(channel).filter(({ author }) => author.id === this.loopback.botId);
  }

  /** Says that such errors in the log are meant to be there. */
  expectInLog(isIt: (line: LogLine) => boolean): void {
    this.#expected.push(isIt);
  }

  /** Fails where a request was wrong, a message pings, or something unexpected stands in the log. */
  check(): void {
    expect(this.loopback.complaints).toEqual([]);
    const messages = [...this.loopback.world.channels.values()].flatMap((channel) => this.written(channel));
    const pinging = messages.filter(
      ({ mentions, mention_roles, mention_everyone }) =>
        mentions.length > 0 || mention_roles.length > 0 || mention_everyone,
    );
    expect(pinging).toEqual([]);
    const log = this.#processes.flatMap((each) => each.log);
    expect(log.filter((line) => line.level >= ERROR && !this.#expected.some((isIt) => isIt(line)))).toEqual(
      [],
    );
  }

  /** Ends every process at once. */
  async stopAll(): Promise<void> {
    for (const each of this.#processes) await each.stop('SIGKILL');
  }

  /** Ends the bot and the loopback; fails where the log is not JSON or tells too much. */
  async close(): Promise<void> {
    await this.stopAll();
    // The last lines of the log may have come after the last test.
    this.check();
    await this.loopback.close();
    rmSync(this.folder, { recursive: true, force: true });
    const said = this.#processes.flatMap(({ output, errors }) => [output, ...errors]).join('\n');
    for (const line of said.split('\n').filter((each) => each.startsWith('{')))
      expect(() => JSON.parse(line), line).not.toThrow();
    const { token, requests } = this.loopback;
    const tokens = requests.flatMap(({ params }) => [params.interaction_token, params.webhook_token]);
    for (const secret of new Set([token, ...tokens]))
      if (secret !== undefined) expect(said.includes(secret), 'a token stands in the log').toBe(false);
    for (const { content } of this.#said())
      if (content.length > LONG) expect(said.includes(content), `“${content}” stands in the log`).toBe(false);
  }

  /** What people wrote. */
  #said(): Message[] {
    return [...this.loopback.world.channels.values()]
      .flatMap((channel) => this.loopback.messages(channel))
      .filter(({ author }) => author.id !== this.loopback.botId);
  }
}

/** A scene for the tests of a file, opened before the first and closed after the last; checked after each. */
export function useScene({ prepare, inFolder = {}, start = true }: SceneOptions = {}): Scene {
  const scene = new Scene();
  for (const [name, path] of Object.entries(inFolder)) scene.vary(name, join(scene.folder, path));
  beforeAll(async () => {
    await scene.open();
    prepare?.(scene);
    if (start) await scene.start();
  });
  afterEach(() => scene.check());
  afterAll(() => scene.close());
  return scene;
}
