import { describeChannel, isThread } from './channel.ts';
import { describeGuild, describeMember, type Guild } from './guild.ts';
import type { World } from './world.ts';
import { INTENT } from './world-event.ts';

/** A server as GUILD_CREATE tells of it: with its channels and threads, and the members that the session may hear of. */
export function describeJoined(world: World, guild: Guild, intents: number): Record<string, unknown> {
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId === guild.id);
  const members = [...guild.members.values()].filter(
    ({ user }) => (intents & INTENT.guildMembers) !== 0 || user.id === world.bot.id,
  );
  return {
    ...describeGuild(guild),
    joined_at: guild.joinedAt,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: members.map((member) => describeMember(member)),
    channels: channels.filter((each) => !isThread(each)).map((each) => describeChannel(each)),
    threads: channels
      .filter((each) => isThread(each) && !each.archived)
      .map((each) => describeChannel(each, world.bot.id)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
