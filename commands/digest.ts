import type { BotCommand, BotOption } from '../src/command.ts';

const WHICH: BotOption = { name: 'digest', description: 'Which one', kind: 'digest', required: true };

/** What decides when a digest is due. */
const SCHEDULE: readonly BotOption[] = [
  {
    name: 'every',
    description: 'How often; every day unless told',
    kind: 'text',
    choices: [
      { name: 'Every day', value: 'day' },
      { name: 'Monday to Friday', value: 'weekday' },
      { name: 'Every week', value: 'week' },
      { name: 'By a line of cron', value: 'cron' },
    ],
  },
  { name: 'time', description: 'At what time, such as 08:00', kind: 'text' },
  {
    name: 'weekday',
    description: 'On which day, where it is every week',
    kind: 'text',
    choices: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
      (name, at) => ({ name, value: String((at + 1) % 7) }),
    ),
  },
  { name: 'cron', description: 'Minute, hour, day, month, weekday, such as 30 7 * * 1,4', kind: 'text' },
  { name: 'zone', description: 'Time zone, such as Europe/Berlin; UTC unless told', kind: 'zone' },
];

/** What it tells of, and how. */
const CONTENT: readonly BotOption[] = [
  { name: 'topics', description: 'Only what is about these; several with commas', kind: 'text' },
  {
    name: 'people',
    description: 'Only what names these people or bodies; several with commas',
    kind: 'person',
  },
  { name: 'outlets', description: 'Only from these; several with commas', kind: 'source' },
  {
    name: 'length',
    description: 'How much; medium unless told',
    kind: 'text',
    choices: ['short', 'medium', 'long'].map((value) => ({ name: value, value })),
  },
  {
    name: 'quiet',
    description: 'Where nothing is new: what happened on this day in other years, or nothing',
    kind: 'text',
    choices: [
      { name: 'On this day', value: 'on-this-day' },
      { name: 'Post nothing', value: 'nothing' },
    ],
  },
  { name: 'role', description: 'A role to mention in each post; nobody unless told', kind: 'role' },
  { name: 'picture', description: 'With a picture of the period, as it is unless told', kind: 'flag' },
];

/** `/digest`. */
export const digest: BotCommand = {
  name: 'digest',
  description: 'Posts that tell on time what is new in the articles',
  needs: 'server',
  subcommands: [
    {
      name: 'add',
      description: 'Post a digest in a channel',
      options: [
        { name: 'channel', description: 'Where', kind: 'channel', required: true },
        ...SCHEDULE,
        ...CONTENT,
      ],
    },
    { name: 'list', description: 'The digests of this server, and when each is due next' },
    { name: 'preview', description: 'What a digest would post now, shown to you alone', options: [WHICH] },
    { name: 'now', description: 'Post a digest at once', options: [WHICH] },
    { name: 'pause', description: 'Post a digest no more until it is resumed', options: [WHICH] },
    { name: 'resume', description: 'Post a paused digest again', options: [WHICH] },
    {
      name: 'edit',
      description: 'Change a digest; what is left out stays',
      options: [
        WHICH,
        { name: 'channel', description: 'Where', kind: 'channel' },
        ...SCHEDULE,
        ...CONTENT,
        {
          name: 'clear',
          description: 'Take one of these away',
          kind: 'text',
          choices: ['topics', 'people', 'outlets', 'role'].map((value) => ({ name: value, value })),
        },
      ],
    },
    { name: 'history', description: 'What was posted or left out, and why', options: [WHICH] },
    { name: 'remove', description: 'Delete a digest', options: [WHICH] },
  ],
};
