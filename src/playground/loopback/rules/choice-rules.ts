import { checkCount, checkLength, formOf, listOf } from './form.ts';

/** What is wrong with the choices offered for a field of that type: 3 text, 4 whole number, 10 number. */
export function checkOffered(value: unknown, type: number): readonly string[] {
  const choices = formOf(value).choices;
  return [
    ...checkCount(choices ?? [], 'choices', 0, 25),
    ...listOf(choices)
      .map(formOf)
      .flatMap(({ name, value: held }, at) => [
        ...checkLength(name ?? '', `choices[${at}].name`, 1, 100),
        ...(type === 3
          ? checkLength(held ?? '', `choices[${at}].value`, 1, 100)
          : typeof held === 'number' && (type === 10 || Number.isInteger(held))
            ? []
            : [`choices[${at}].value: must be a number`]),
      ]),
  ];
}
