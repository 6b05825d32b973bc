import { type Placed, walkComponents } from '../world/walk-components.ts';
import { checkButton } from './button-rules.ts';
import { COMPONENT, isSelect, isV2 } from './component-kinds.ts';
import { checkCount, checkLength, type Form, findDoubles, formOf, lengthOf, listOf, wordOf } from './form.ts';
import { checkSelect } from './select-rules.ts';

const { row, button, section, text, thumbnail, gallery, file, separator, container } = COMPONENT;
const MOST_COMPONENTS = 40;
const MOST_TEXT = 4_000;
const IN_CONTAINER: ReadonlySet<unknown> = new Set([row, section, text, gallery, file, separator]);

/** What is wrong with the components of a message; `isV2Message` where it has the flag for Components V2. */
export function checkComponents(value: unknown, isV2Message: boolean): readonly string[] {
  const all = [...walkComponents(value)];
  const customIds = all.flatMap(({ component }) => component.custom_id ?? []);
  const ids = all.flatMap(({ component }) => component.id || []);
  return [
    ...(isV2Message ? checkTotals(all) : checkCount(value, 'components', 0, 5)),
    ...findDoubles(customIds).map((id) => `components: the custom_id "${wordOf(id)}" stands twice`),
    ...findDoubles(ids).map((id) => `components: the id ${wordOf(id)} stands twice`),
    ...listOf(value).flatMap((top, at) => checkTop(formOf(top), `components[${at}]`, isV2Message)),
    ...all.flatMap(({ component, path }) => [
      ...checkLength(component.custom_id, `${path}.custom_id`, 1, 100),
      ...checkKind(component, path),
    ]),
  ];
}

function checkTotals(all: readonly Placed[]): readonly string[] {
  const length = all.reduce(
    (sum, { component }) => sum + (component.type === text ? lengthOf(component.content) : 0),
    0,
  );
  return [
    ...(all.length > MOST_COMPONENTS
      ? [`components: has ${all.length} components in all, ${MOST_COMPONENTS} at most`]
      : []),
    ...(length > MOST_TEXT ? [`components: has ${length} characters of text, ${MOST_TEXT} at most`] : []),
  ];
}

function checkTop({ type }: Form, path: string, isV2Message: boolean): readonly string[] {
  if (type === row) return [];
  if (!isV2(type) || type === thumbnail)
    return [`${path}.type: ${wordOf(type)} does not stand alone in a message`];
  return isV2Message ? [] : [`${path}.type: ${wordOf(type)} needs the flag for Components V2`];
}

function checkKind(component: Form, path: string): readonly string[] {
  const { type } = component;
  if (type === row) return checkRow(component, path);
  if (type === button) return checkButton(component, path);
  if (isSelect(type)) return checkSelect(component, path);
  if (type === section) return checkSection(component, path);
  if (type === text) return checkLength(component.content ?? '', `${path}.content`, 1, MOST_TEXT);
  if (type === gallery) return checkCount(component.items ?? [], `${path}.items`, 1, 10);
  if (type === container) return checkContainer(component, path);
  return [];
}

function checkRow({ components }: Form, path: string): readonly string[] {
  const kinds = listOf(components).map((each) => formOf(each).type);
  const selects = kinds.filter(isSelect).length;
  if (kinds.some((kind) => kind !== button && !isSelect(kind))) {
    return [`${path}.components: a row holds buttons or a select`];
  }
  if (selects > 0 && kinds.length > 1) return [`${path}.components: a select stands alone in its row`];
  return checkCount(components ?? [], `${path}.components`, 1, 5);
}

function checkSection({ components, accessory }: Form, path: string): readonly string[] {
  const kind = formOf(accessory).type;
  return [
    ...checkCount(components ?? [], `${path}.components`, 1, 3),
    ...(listOf(components).some((each) => formOf(each).type !== text)
      ? [`${path}.components: a section holds text alone`]
      : []),
    ...(kind === button || kind === thumbnail
      ? []
      : [`${path}.accessory: a section needs a button or a thumbnail`]),
  ];
}

function checkContainer({ components }: Form, path: string): readonly string[] {
  return [
    ...checkCount(components ?? [], `${path}.components`, 1, MOST_COMPONENTS),
    ...listOf(components).flatMap((each, at) => {
      const { type } = formOf(each);
      return IN_CONTAINER.has(type)
        ? []
        : [`${path}.components[${at}].type: ${wordOf(type)} is not held by a container`];
    }),
  ];
}
