import { COMPONENT } from './component-kinds.ts';
import { checkCount, checkLength, type Form, findDoubles, formOf, listOf, wordOf } from './form.ts';

/** What is wrong with a select. */
export function checkSelect(select: Form, path: string): readonly string[] {
  const { options, min_values: least, max_values: most } = select;
  const given = listOf(options).map(formOf);
  return [
    ...(typeof select.custom_id === 'string' ? [] : [`${path}.custom_id: is required`]),
    ...checkLength(select.placeholder, `${path}.placeholder`, 0, 150),
    ...(typeof least === 'number' && (least < 0 || least > 25)
      ? [`${path}.min_values: must be 0 to 25`]
      : []),
    ...(typeof most === 'number' && (most < 1 || most > 25) ? [`${path}.max_values: must be 1 to 25`] : []),
    ...(typeof least === 'number' && least > (typeof most === 'number' ? most : 1)
      ? [`${path}.min_values: more than max_values`]
      : []),
    ...(select.type === COMPONENT.stringSelect
      ? [
          ...checkCount(options ?? [], `${path}.options`, 1, 25),
          ...(typeof most === 'number' && most > given.length
            ? [`${path}.max_values: more than there are options`]
            : []),
          ...findDoubles(given.map(({ value }) => value)).map(
            (value) => `${path}.options: the value "${wordOf(value)}" stands twice`,
          ),
          ...given.flatMap((option, at) => checkOption(option, `${path}.options[${at}]`)),
        ]
      : []),
  ];
}

function checkOption(option: Form, path: string): readonly string[] {
  return [
    ...checkLength(option.label ?? '', `${path}.label`, 1, 100),
    ...checkLength(option.value ?? '', `${path}.value`, 1, 100),
    ...checkLength(option.description, `${path}.description`, 0, 100),
  ];
}
