/** The texts of the page itself in one language. */
export interface Words {
  readonly opening: string;
  readonly lost: string;
  readonly unreachable: string;
  readonly slow: string;
  readonly offline: string;
  readonly reading: string;
  readonly indexing: string;

  readonly channels: string;
  readonly directMessages: string;
  readonly showChannels: string;
  readonly hideChannels: string;
  readonly you: string;
  readonly speakAs: string;
  readonly member: string;
  readonly administrator: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: { readonly system: string; readonly light: string; readonly dark: string };

  readonly messagesIn: (channel: string) => string;
  readonly app: string;
  readonly edited: string;
  readonly thinking: (name: string) => string;
  readonly typing: (name: string) => string;
  readonly replyingTo: string;
  readonly deletedMessage: string;
  readonly used: string;
  readonly onlyYou: string;
  readonly dismiss: string;
  readonly newMessages: string;
  readonly empty: string;
  readonly threadStarted: string;
  readonly failed: string;
  readonly unknownComponent: (type: number) => string;
  readonly picture: string;
  readonly largePicture: string;
  readonly close: string;
  readonly file: string;
  readonly download: string;

  readonly messageMenu: string;
  readonly apps: string;
  readonly reply: string;
  readonly copyText: string;
  readonly cancelReply: string;

  readonly write: (channel: string) => string;
  readonly composer: string;
  readonly send: string;
  readonly commands: string;
  readonly noCommand: string;
  readonly people: string;
  readonly suggestions: string;
  readonly optional: string;
  readonly required: string;
  readonly addOption: (name: string) => string;
  readonly removeOption: (name: string) => string;
  readonly leaveCommand: string;
  readonly missing: (name: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly choose: string;
  readonly done: string;
  readonly cancel: string;
  readonly submit: string;
  readonly hint: string;
  readonly commandHint: string;

  readonly sources: string;
  readonly showSources: string;
  readonly hideSources: string;
  readonly allSources: string;
  readonly ownTab: string;

  readonly welcome: string;
  readonly welcomeText: string;
  readonly tryThese: string;
  readonly toDiscord: string;
  readonly steps: {
    readonly create: readonly [string, string];
    readonly token: readonly [string, string];
    readonly invite: readonly [string, string];
    readonly again: readonly [string, string];
  };
  readonly hideWelcome: string;
  readonly showWelcome: string;
}
