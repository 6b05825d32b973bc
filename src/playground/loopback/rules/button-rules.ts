import { checkLength, type Form } from './form.ts';

const LINK = 5;
const PREMIUM = 6;

/** What is wrong with a button. A link has an address and no custom id, the others the reverse. */
export function checkButton(button: Form, path: string): readonly string[] {
  const { style, url, custom_id: customId, label, emoji, sku_id: sku } = button;
  if (!Number.isInteger(style) || Number(style) < 1 || Number(style) > PREMIUM) {
    return [`${path}.style: must be 1 to ${PREMIUM}`];
  }
  if (style === PREMIUM) {
    return sku === undefined || customId !== undefined || url !== undefined
      ? [`${path}: a premium button has a sku_id alone`]
      : [];
  }
  return [
    ...checkLength(label, `${path}.label`, 0, 80),
    ...(!label && !emoji ? [`${path}.label: a button shows a label or an emoji`] : []),
    ...(style === LINK ? checkLink(url, customId, path) : checkPressed(url, customId, path)),
  ];
}

function checkLink(url: unknown, customId: unknown, path: string): readonly string[] {
  if (typeof url !== 'string' || !/^(?:https?|discord):\/\/\S+$/.test(url)) {
    return [`${path}.url: a link button needs an address`];
  }
  return [
    ...checkLength(url, `${path}.url`, 1, 512),
    ...(customId === undefined || customId === null ? [] : [`${path}.custom_id: a link button has none`]),
  ];
}

function checkPressed(url: unknown, customId: unknown, path: string): readonly string[] {
  return [
    ...(url === undefined || url === null ? [] : [`${path}.url: only a link button has an address`]),
    ...(typeof customId === 'string' ? [] : [`${path}.custom_id: is required`]),
  ];
}
