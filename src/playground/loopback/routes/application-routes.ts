import { discordError } from '../discord-error.ts';
import type { LoopbackState } from '../loopback-state.ts';
import { CHANNEL, describeChannel } from '../world/channel.ts';
import { INTENT } from '../world/world-event.ts';
import type { Route } from './route.ts';

const MAY_READ_CONTENT = 1 << 18;

/** Who the bot is, how it reaches the gateway, whom it knows. */
export const APPLICATION_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway',
    isOpen: true,
    answer: (_, { gatewayUrl }) => ({ url: gatewayUrl() }),
  },
  {
    method: 'GET',
    path: '/gateway/bot',
    answer: (_, { gatewayUrl }) => ({
      url: gatewayUrl(),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
    }),
  },
  { method: 'GET', path: '/applications/@me', answer: (_, state) => describeApplication(state) },
  { method: 'GET', path: '/oauth2/applications/@me', answer: (_, state) => describeApplication(state) },
  {
    method: 'GET',
    path: '/users/@me',
    answer: (_, { world }) => ({ ...world.bot, verified: true, mfa_enabled: true, locale: 'en-US' }),
  },
  {
    method: 'GET',
    path: '/users/@me/guilds',
    answer: (_, { world }) =>
      [...world.guilds.values()]
        .filter(({ withBot }) => withBot)
        .map(({ id, name }) => ({
          id,
          name,
          icon: null,
          banner: null,
          owner: false,
          permissions: '0',
          features: [],
        })),
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    answer: ({ body }, { world }) => {
      const user = world.users.get(String((body as { recipient_id?: unknown }).recipient_id));
      if (user === undefined) throw discordError('unknownUser');
      if (user.bot === true) throw discordError('notToUser');
      const channel = world.openDm(user);
      return { ...describeChannel(channel), type: CHANNEL.dm };
    },
  },
  {
    method: 'GET',
    path: '/users/{user_id}',
    answer: ({ params }, { world }) => {
      const user = world.users.get(params.user_id ?? '');
      if (user === undefined) throw discordError('unknownUser');
      return user;
    },
  },
];

/** The application as Discord writes it. */
export function describeApplication(state: LoopbackState): Record<string, unknown> {
  const { world, applicationId, gateway } = state;
  const flags = gateway.refuses(INTENT.messageContent) ? 0 : MAY_READ_CONTENT;
  return {
    id: applicationId,
    name: world.bot.username,
    icon: null,
    description: '',
    type: null,
    bot: world.bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags,
    flags_new: String(flags),
    hook: true,
    integration_types_config: { '0': {}, '1': {} },
    owner: world.developer,
    team: null,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
  };
}
