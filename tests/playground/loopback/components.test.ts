import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelSelectMenuBuilder,
  type Client,
  ContainerBuilder,
  Events,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  RoleSelectMenuBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
} from 'discord.js';
import { expect, test } from 'vitest';
import type { Message } from '../../../src/playground/loopback/world/message.ts';
import { login, openPlace, type Place } from './open-bot.ts';

const V2 = MessageFlags.IsComponentsV2;

function makeCard(text: string): ContainerBuilder {
  return new ContainerBuilder()
    .addTextDisplayComponents(new TextDisplayBuilder().setContent(text))
    .addActionRowComponents(
      new ActionRowBuilder<ButtonBuilder>().addComponents(
        new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Primary),
        new ButtonBuilder()
          .setCustomId('off')
          .setLabel('Off')
          .setStyle(ButtonStyle.Primary)
          .setDisabled(true),
        new ButtonBuilder().setURL('https://news.example/a').setLabel('Open').setStyle(ButtonStyle.Link),
      ),
    );
}

async function openCard(
  answer: (interaction: Interaction) => Promise<unknown>,
  flags = 0,
): Promise<Place & { readonly client: Client<true>; readonly card: Message }> {
  const place = await openPlace();
  const client = await login(place.loopback);
  await client.application.commands.set([{ name: 'card', description: 'A card' }]);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) await answer(interaction);
    else await interaction.reply({ components: [makeCard('one')], flags: V2 | flags });
  });
  const { loopback, user, channel } = place;
  return { ...place, client, card: await loopback.slash({ user, channel, command: 'card' }).answered };
}

test('components have numbers, and a button carries its own', async () => {
  const seen: unknown[] = [];
  const { loopback, user, card } = await openCard(async (interaction) => {
    if (!interaction.isButton()) return;
    seen.push(interaction.customId, interaction.component?.id, interaction.message.id);
    await interaction.update({ components: [makeCard('two')], flags: V2 });
  });
  const container = card.components?.[0] as unknown as { id: number; components: { id: number }[] };
  expect([container.id, container.components.map(({ id }) => id)]).toEqual([1, [2, 3]]);
  const run = loopback.press({ user, message: card, customId: 'more' });
  const updated = await run.answered;
  expect(seen).toEqual(['more', 4, card.id]);
  expect(updated.id).toBe(card.id);
  expect(JSON.stringify(updated.components)).toContain('two');
  expect(updated.edited_timestamp).not.toBeNull();
  expect(loopback.complaints).toEqual([]);
});

test('a button that is deferred is answered by the edit of its message', async () => {
  const { loopback, user, card } = await openCard(async (interaction) => {
    if (!interaction.isButton()) return;
    await interaction.deferUpdate();
    await interaction.editReply({ components: [makeCard('later')], flags: V2 });
  });
  const run = loopback.press({ user, message: card, customId: 'more' });
  expect((await run.acknowledged).type).toBe(6);
  expect(JSON.stringify((await run.answered).components)).toContain('later');
});

test('a button may answer with a message of its own', async () => {
  const { loopback, user, card, channel } = await openCard(async (interaction) => {
    if (interaction.isButton())
      await interaction.reply({ content: 'context', flags: MessageFlags.Ephemeral });
  });
  const answer = await loopback.press({ user, message: card, customId: 'more' }).answered;
  expect(answer.content).toBe('context');
  expect(answer.message_reference?.message_id).toBe(card.id);
  expect(loopback.messages(channel).length).toBe(2);
});

test('an ephemeral message stays ephemeral through updates', async () => {
  const { loopback, user, channel, card } = await openCard(async (interaction) => {
    if (interaction.isButton()) await interaction.update({ components: [makeCard('two')], flags: V2 });
  }, MessageFlags.Ephemeral);
  const updated = await loopback.press({ user, message: card, customId: 'more' }).answered;
  expect((updated.flags ?? 0) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
  expect(loopback.messages(channel, { seenBy: loopback.botId })).toEqual([]);
});

test('only what a person sees and can press is pressed', async () => {
  const { loopback, user, card } = await openCard(async () => {});
  const press = (customId: string) => () => loopback.press({ user, message: card, customId });
  expect(press('less')).toThrow('The message has no component less.');
  expect(press('off')).toThrow('off is switched off.');
  expect(() => loopback.select({ user, message: card, customId: 'more', values: [] })).toThrow('no select');
});

test('a select carries the values', async () => {
  const { loopback, user, channel } = await openPlace();
  const client = await login(loopback);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join());
  });
  const select = new StringSelectMenuBuilder()
    .setCustomId('outlet')
    .addOptions({ label: 'Post', value: 'post' }, { label: 'Times', value: 'times' });
  const row = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select);
  const shown = await client.channels.fetch(channel.id);
  if (!shown?.isSendable()) throw new Error('The channel takes messages.');
  const { id: message } = await shown.send({ content: 'Which?', components: [row] });
  const choose = (values: string[]) => loopback.select({ user, message, customId: 'outlet', values });
  expect((await choose(['times']).answered).content).toBe('times');
  expect(() => choose([])).toThrow('takes 1 to 1 values');
  expect(() => choose(['sun'])).toThrow('does not offer sun');
  expect(loopback.complaints).toEqual([]);
});

test('a select of channels carries the channels', async () => {
  const { loopback, guild, user, channel } = await openPlace();
  const client = await login(loopback);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChannelSelectMenu()) await interaction.reply(`${interaction.channels.first()?.id}`);
    if (interaction.isRoleSelectMenu()) await interaction.reply(`${interaction.roles.first()?.name}`);
    if (interaction.isUserSelectMenu()) await interaction.reply(`${interaction.members.size}`);
  });
  const rows = [
    new ActionRowBuilder<ChannelSelectMenuBuilder>().addComponents(
      new ChannelSelectMenuBuilder().setCustomId('channel'),
    ),
    new ActionRowBuilder<RoleSelectMenuBuilder>().addComponents(
      new RoleSelectMenuBuilder().setCustomId('role'),
    ),
    new ActionRowBuilder<UserSelectMenuBuilder>().addComponents(
      new UserSelectMenuBuilder().setCustomId('user'),
    ),
  ];
  const shown = await client.channels.fetch(channel.id);
  if (!shown?.isSendable()) throw new Error('The channel takes messages.');
  const { id: message } = await shown.send({ content: 'Which?', components: rows });
  const choose = async (customId: string, id: string) =>
    (await loopback.select({ user, message, customId, values: [id] }).answered).content;
  expect(await choose('channel', channel.id)).toBe(channel.id);
  expect(await choose('role', loopback.botRole(guild))).toBe('Dateline');
  expect(await choose('user', user.id)).toBe('1');
  expect(loopback.complaints).toEqual([]);
});

test('a modal is shown, filled in and answered', async () => {
  const { loopback, user, card } = await openCard(async (interaction) => {
    if (interaction.isButton()) {
      const text = new TextInputBuilder().setCustomId('why').setStyle(TextInputStyle.Short).setMaxLength(10);
      const label = new LabelBuilder().setLabel('Why?').setTextInputComponent(text);
      await interaction.showModal(
        new ModalBuilder().setCustomId('form').setTitle('Form').addLabelComponents(label),
      );
    } else if (interaction.isModalSubmit()) {
      await interaction.reply(`${interaction.customId}: ${interaction.fields.getTextInputValue('why')}`);
    }
  });
  const modal = loopback.press({ user, message: card, customId: 'more' });
  await expect(modal.answered).rejects.toThrow('answered with a modal');
  expect(modal.modal?.title).toBe('Form');
  const submit = (values: Record<string, string>) => loopback.submit({ user, modal, values });
  expect(() => submit({ why: 'x'.repeat(11) })).toThrow('why is too long');
  expect(() => submit({})).toThrow('why is required');
  expect(() => submit({ how: 'so' })).toThrow('no field how');
  expect((await submit({ why: 'because' }).answered).content).toBe('form: because');
  expect(loopback.complaints).toEqual([]);
});

test('what breaks the rules is named and answered as Discord does', async () => {
  const codes: unknown[] = [];
  const { loopback, user, card } = await openCard(async (interaction) => {
    if (!interaction.isButton()) return;
    await interaction
      .reply({ content: 'with', components: [makeCard('x')], flags: V2 })
      .catch(({ code, status }) => codes.push(status, code));
    await interaction.reply('fine');
  });
  await loopback.press({ user, message: card, customId: 'more' }).answered;
  expect(codes).toEqual([400, 50035]);
  expect(loopback.complaints).toEqual([
    'POST /interactions/{interaction_id}/{interaction_token}/callback: content: not with Components V2',
  ]);
});
