import { ApplicationIntegrationType, OAuth2Scopes } from 'discord.js';
import type { Invite } from '../desk.ts';
import { INVITE_PERMISSIONS } from '../permissions.ts';

const AUTHORIZE = 'https://discord.com/oauth2/authorize';

/** The addresses under which an application is added to a server, with least permissions, or to a user's account. */
export function inviteLink(applicationId: string): Invite {
  const link = (fields: Record<string, string>) =>
    `${AUTHORIZE}?${new URLSearchParams({ client_id: applicationId, ...fields })}`;
  return {
    server: link({
      scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
      permissions: String(INVITE_PERMISSIONS),
      integration_type: String(ApplicationIntegrationType.GuildInstall),
    }),
    user: link({
      scope: OAuth2Scopes.ApplicationsCommands,
      integration_type: String(ApplicationIntegrationType.UserInstall),
    }),
  };
}
