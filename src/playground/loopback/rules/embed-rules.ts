import { checkCount, checkLength, formOf, lengthOf, listOf } from './form.ts';

const MOST_CHARACTERS = 6_000;

/** What is wrong with the embeds of a message. */
export function checkEmbeds(value: unknown): readonly string[] {
  const embeds = listOf(value).map(formOf);
  const size = embeds.reduce<number>((sum, embed) => sum + sizeOf(embed), 0);
  return [
    ...checkCount(value, 'embeds', 0, 10),
    ...(size > MOST_CHARACTERS ? [`embeds: have ${size} characters in all, ${MOST_CHARACTERS} at most`] : []),
    ...embeds.flatMap((embed, at) => checkEmbed(embed, `embeds[${at}].`)),
  ];
}

function checkEmbed(embed: Readonly<Record<string, unknown>>, path: string): readonly string[] {
  return [
    ...(sizeOf(embed) === 0 && embed.image === undefined && embed.thumbnail === undefined
      ? [`${path}description: is required where nothing else is shown`]
      : []),
    ...checkLength(embed.title, `${path}title`, 0, 256),
    ...checkLength(embed.description, `${path}description`, 0, 4_096),
    ...checkLength(formOf(embed.footer).text, `${path}footer.text`, 1, 2_048),
    ...checkLength(formOf(embed.author).name, `${path}author.name`, 1, 256),
    ...checkCount(embed.fields, `${path}fields`, 0, 25),
    ...listOf(embed.fields)
      .map(formOf)
      .flatMap((field, at) => [
        ...checkLength(field.name ?? '', `${path}fields[${at}].name`, 1, 256),
        ...checkLength(field.value ?? '', `${path}fields[${at}].value`, 1, 1_024),
      ]),
  ];
}

function sizeOf(embed: Readonly<Record<string, unknown>>): number {
  const fields = listOf(embed.fields).map(formOf);
  return (
    lengthOf(embed.title) +
    lengthOf(embed.description) +
    lengthOf(formOf(embed.footer).text) +
    lengthOf(formOf(embed.author).name) +
    fields.reduce<number>((sum, { name, value }) => sum + lengthOf(name) + lengthOf(value), 0)
  );
}
