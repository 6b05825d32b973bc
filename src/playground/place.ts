import type { APIUser } from 'discord-api-types/v10';
import type { NewDigestPlan } from '../store/digest-plan.ts';
import type { GuildSettings } from '../store/settings.ts';
import type { Loopback } from './loopback/loopback.ts';
import { PERMISSION } from './loopback/world/permissions.ts';

/** The server of the playground and those who are there. */
export interface Place {
  readonly server: { readonly id: string; readonly name: string };
  readonly bot: APIUser;
  /** Those whom the page can speak as, the one that it begins with first. */
  readonly people: readonly APIUser[];
  readonly administrator: APIUser;
  /** What the server has set to begin with. */
  readonly settings: Partial<GuildSettings>;
  /** The digest that is posted there. */
  readonly digest: Omit<NewDigestPlan, 'createdAt'>;
  /** By channel. */
  readonly topics: ReadonlyMap<string, string>;
}

const CHANNELS = [
  { name: 'general', topic: 'Commands work everywhere: type / to see them.' },
  { name: 'ask-the-archive', topic: 'Every message here is a question.' },
  {
    name: 'digest',
    topic: 'A digest is posted here every day; the administrator sees it with /digest preview.',
  },
] as const;

/** Fills an empty loopback with the server, its channels, a member and an administrator, each with a direct message. */
export function furnishPlace(loopback: Loopback): Place {
  const server = loopback.addGuild({ name: 'Press Room' });
  const made = CHANNELS.map(({ name, topic }) => ({
    name,
    topic,
    id: loopback.addChannel(server, { name }).id,
  }));
  const member = loopback.addUser({ name: 'Robin' });
  const administrator = loopback.addUser({ name: 'Alex' });
  loopback.addMember(server, member);
  loopback.addMember(server, administrator, { permissions: PERMISSION.administrator });
  for (const user of [member, administrator]) loopback.openDm(user);
  const idOf = (wanted: (typeof CHANNELS)[number]['name']) =>
    made.find(({ name }) => name === wanted)?.id ?? '';
  return {
    server,
    bot: loopback.world.bot,
    people: [member, administrator],
    administrator,
    // Nobody else is kept waiting here by somebody who asks much.
    settings: { questionChannels: [idOf('ask-the-archive')], cooldownSeconds: 0 },
    digest: {
      guildId: server.id,
      channelId: idOf('digest'),
      createdBy: administrator.id,
      cron: '0 8 * * *',
      zone: 'UTC',
      follow: { topics: [], people: [], outlets: [] },
      length: 'medium',
      quiet: 'on-this-day',
      roleId: null,
      picture: true,
    },
    topics: new Map(made.map(({ id, topic }) => [id, topic])),
  };
}
