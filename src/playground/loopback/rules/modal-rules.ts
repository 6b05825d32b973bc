import { walkComponents } from '../world/walk-components.ts';
import { COMPONENT, isSelect } from './component-kinds.ts';
import { checkCount, checkLength, type Form, findDoubles, formOf, listOf, wordOf } from './form.ts';
import { checkSelect } from './select-rules.ts';

const { row, text, textInput, label } = COMPONENT;

/** What is wrong with a modal. */
export function checkModal(value: unknown): readonly string[] {
  const modal = formOf(value);
  const customIds = [...walkComponents(modal.components)].flatMap(
    ({ component }) => component.custom_id ?? [],
  );
  return [
    ...checkLength(modal.title ?? '', 'title', 1, 45),
    ...checkLength(modal.custom_id ?? '', 'custom_id', 1, 100),
    ...checkCount(modal.components ?? [], 'components', 1, 5),
    ...findDoubles(customIds).map((id) => `components: the custom_id "${wordOf(id)}" stands twice`),
    ...customIds.flatMap((id) => checkLength(id, 'components.custom_id', 1, 100)),
    ...listOf(modal.components).flatMap((each, at) => checkPart(formOf(each), `components[${at}]`)),
  ];
}

function checkPart(part: Form, path: string): readonly string[] {
  if (part.type === text) return checkLength(part.content ?? '', `${path}.content`, 1, 4_000);
  if (part.type === row) {
    const [input, ...others] = listOf(part.components).map(formOf);
    if (input?.type !== textInput || others.length > 0)
      return [`${path}.components: a row holds one text input`];
    return [
      ...checkLength(input.label ?? '', `${path}.components[0].label`, 1, 45),
      ...checkInput(input, `${path}.components[0]`),
    ];
  }
  if (part.type !== label) return [`${path}.type: ${wordOf(part.type)} does not stand in a modal`];
  const held = formOf(part.component);
  return [
    ...checkLength(part.label ?? '', `${path}.label`, 1, 45),
    ...checkLength(part.description, `${path}.description`, 0, 100),
    ...(held.type === textInput ? checkInput(held, `${path}.component`) : []),
    ...(isSelect(held.type) ? checkSelect(held, `${path}.component`) : []),
    ...(held.type === undefined ? [`${path}.component: is required`] : []),
  ];
}

function checkInput(input: Form, path: string): readonly string[] {
  const { style, min_length: least, max_length: most } = input;
  return [
    ...(typeof input.custom_id === 'string' ? [] : [`${path}.custom_id: is required`]),
    ...(style === 1 || style === 2 ? [] : [`${path}.style: must be 1 or 2`]),
    ...(typeof least === 'number' && (least < 0 || least > 4_000)
      ? [`${path}.min_length: must be 0 to 4000`]
      : []),
    ...(typeof most === 'number' && (most < 1 || most > 4_000)
      ? [`${path}.max_length: must be 1 to 4000`]
      : []),
    ...checkLength(input.value, `${path}.value`, 0, 4_000),
    ...checkLength(input.placeholder, `${path}.placeholder`, 0, 100),
  ];
}
