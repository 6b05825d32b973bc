const KNOWN = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  acknowledgedBefore: [400, 40060, 'Interaction has already been acknowledged.'],
  missingAccess: [403, 50001, 'Missing Access'],
  notYours: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  notToUser: [403, 50007, 'Cannot send messages to this user'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  invalidToken: [401, 50027, 'Invalid Webhook Token'],
  threadBefore: [400, 160004, 'A thread has already been created for this message'],
} as const;

/** A request that Discord refuses: the status, its own code, and in words what was wrong with the form. */
export class DiscordError extends Error {
  readonly status: number;
  readonly code: number;
  readonly complaints: readonly string[];

  constructor(status: number, code: number, message: string, complaints: readonly string[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.complaints = complaints;
  }
}

/** The refusal of that name, with Discord's status, code and words. */
export function discordError(name: keyof typeof KNOWN): DiscordError {
  const [status, code, message] = KNOWN[name];
  return new DiscordError(status, code, message, name === 'emptyMessage' ? [message] : []);
}

/** Throws Discord's 400 with code 50035 where there is a complaint; each begins with the field's path. */
export function refuse(complaints: readonly string[]): void {
  if (complaints.length > 0) throw new DiscordError(400, 50035, 'Invalid Form Body', complaints);
}
