import type { AnyNode, Document, Element, ParentNode } from 'domhandler';

/** Whether a node is an element, scripts and styles included. */
export function isElement(node: AnyNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

/** All elements below a node in the order of the page; without recursion, since pages can nest without end. */
export function* elementsOf(
  root: Document | Element,
  skip?: (element: Element) => boolean,
): Generator<Element> {
  const stack: AnyNode[] = [...root.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    if (skip?.(node)) continue;
    yield node;
    for (let at = node.children.length - 1; at >= 0; at--) stack.push(node.children[at] as AnyNode);
  }
}

/** The words of an element, runs of blanks as one. */
export function textOf(root: ParentNode): string {
  let text = '';
  const stack: AnyNode[] = [...root.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') text += node.data;
    else if (isElement(node) && node.type === 'tag') {
      for (let at = node.children.length - 1; at >= 0; at--) stack.push(node.children[at] as AnyNode);
    }
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** The names in an element's class and id, in lower case. */
export function namesOf(element: Element): string {
  return `${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`.toLowerCase().trim();
}
