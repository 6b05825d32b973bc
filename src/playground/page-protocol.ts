import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';

/** Somebody whom the page can speak as, or the bot. */
export interface PageUser {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
  /** Manages the server, so sees `/settings` and `/feedback`. */
  readonly isAdministrator: boolean;
}

/** A channel as the list on the left shows it. */
export interface PageChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'text' | 'thread' | 'direct';
  /** Of a thread, the channel that it hangs on. */
  readonly parentId: string | null;
  /** Of a direct message, the user whose it is; only that user sees it. */
  readonly userId: string | null;
  readonly topic: string | null;
}

/** A command as the bot has registered it, in the form of Discord's API; the page shows it in its own language. */
export type PageCommand = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly name: string;
  /** 1 slash command, 3 message menu. */
  readonly type: number;
};

/** How far the articles are read; null when they are. */
export interface PageProgress {
  readonly stage: 'reading' | 'indexing';
  readonly done: number;
  readonly total: number;
}

/** Everything that one user sees, told first on each connection. */
export interface Welcome {
  readonly type: 'welcome';
  readonly me: PageUser;
  readonly users: readonly PageUser[];
  readonly bot: PageUser;
  readonly server: { readonly id: string; readonly name: string };
  readonly channels: readonly PageChannel[];
  /** By channel, the oldest first; private ones of this user alone. */
  readonly messages: Readonly<Record<string, readonly APIMessage[]>>;
  readonly commands: readonly PageCommand[];
  readonly progress: PageProgress | null;
  /** Whether the bot is connected. */
  readonly online: boolean;
  /** Questions to try, made from the corpus. */
  readonly examples: readonly string[];
}

/** What the server tells the page, one JSON object an event of an event stream: `GET /playground/events?user=ID`. */
export type PageEvent =
  | Welcome
  | { readonly type: 'message'; readonly message: APIMessage }
  | { readonly type: 'gone'; readonly channelId: string; readonly messageId: string }
  | { readonly type: 'typing'; readonly channelId: string; readonly userId: string }
  | { readonly type: 'channels'; readonly channels: readonly PageChannel[] }
  | { readonly type: 'commands'; readonly commands: readonly PageCommand[] }
  | { readonly type: 'progress'; readonly progress: PageProgress | null }
  /** When the articles are read. */
  | { readonly type: 'examples'; readonly examples: readonly string[] }
  | { readonly type: 'online'; readonly online: boolean }
  | {
      readonly type: 'modal';
      readonly interactionId: string;
      readonly modal: APIModalInteractionResponseCallbackData;
    }
  /** The bot did not answer in time, or refused. */
  | {
      readonly type: 'failed';
      readonly interactionId: string;
      readonly channelId: string;
      readonly words: string;
    };

type Values = Readonly<Record<string, string | number | boolean>>;

/** What a user does: `POST /playground/act`, JSON; 400 with `{error}` in words where Discord's own client would refuse it. */
export type PageAct = { readonly user: string; readonly locale?: string } & (
  | { readonly act: 'say'; readonly channel: string; readonly content: string; readonly replyTo?: string }
  | {
      readonly act: 'slash';
      readonly channel: string;
      readonly command: string;
      readonly subcommand?: string;
      readonly options: Values;
    }
  | {
      readonly act: 'complete';
      readonly channel: string;
      readonly command: string;
      readonly subcommand?: string;
      readonly options: Values;
      readonly focused: string;
    }
  | { readonly act: 'menu'; readonly channel: string; readonly command: string; readonly message: string }
  | { readonly act: 'press'; readonly channel: string; readonly message: string; readonly customId: string }
  | {
      readonly act: 'select';
      readonly channel: string;
      readonly message: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  | {
      readonly act: 'submit';
      readonly interactionId: string;
      readonly values: Readonly<Record<string, string | number | boolean | readonly string[]>>;
    }
);

/** What an act gives back; the rest comes as events. */
export interface PageActResult {
  readonly interactionId?: string;
  /** Of `complete`. */
  readonly choices?: readonly APIApplicationCommandOptionChoice[];
}
