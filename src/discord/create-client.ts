import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import { Agent } from 'undici';

const DISCORD_API = 'https://discord.com/api';

const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

// Interactions bring their users with them; these many are enough for those who talk at the same time.
const KEPT_USERS = 200;
// Each interaction has an address of its own for its answer; discord.js forgets those without requests this often.
const SWEEP_MS = 10_000;
// Without a bound each request of a burst opens a connection of its own, which costs more than the request. With a tenth of
// a second to Discord these carry 1,200 requests a second; more wait for one of them in the order in which they came.
const MOST_CONNECTIONS = 128;

export interface ClientOptions {
  /** Base URL of another Discord, such as http://127.0.0.1:4000/api. */
  readonly api: string | undefined;
  /** Whether to ask for the privileged Message Content intent, which only question channels need. */
  readonly messageContent: boolean;
}

/** A client that pings nobody, keeps little in memory, and acknowledges without waiting for a limit that does not hold for it. */
export function createClient({ api, messageContent }: ClientOptions): Client {
  return new Client({
    intents: messageContent ? [...INTENTS, GatewayIntentBits.MessageContent] : INTENTS,
    // As many connections as Discord wants for this many servers, all in this process.
    shards: 'auto',
    // Direct messages come from channels that were never seen before.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      ApplicationEmojiManager: 0,
      AutoModerationRuleManager: 0,
      DMMessageManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildInviteManager: 0,
      GuildMemberManager: { maxSize: KEPT_USERS, keepOverLimit: ({ id, client }) => id === client.user.id },
      GuildMessageManager: 0,
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      StageInstanceManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: KEPT_USERS, keepOverLimit: ({ id, client }) => id === client.user.id },
      VoiceStateManager: 0,
    }),
    rest: {
      api: (api ?? DISCORD_API).replace(/\/+$/, ''),
      // Discord's limit of 50 requests a second does not hold for answers to interactions, which are nearly all that
      // we send, and discord.js would hold these back to it: the thousandth of a burst would be acknowledged after
      // 20 s. What the limit holds for, such as replies in channels, is a few a second, and where Discord still says
      // 429 discord.js waits as long as it is told.
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
      // The first two retries follow at once, so an answer outlives a short outage.
      retries: 5,
      agent: new Agent({ connections: MOST_CONNECTIONS }),
      handlerSweepInterval: SWEEP_MS,
    },
  });
}
