/** A component of any kind, as sent. */
export interface AnyComponent {
  readonly type: number;
  readonly id?: number;
  readonly custom_id?: string;
  readonly [field: string]: unknown;
}

/** A component and where it stands: `components[0].components[1]`. */
export interface Placed {
  readonly component: AnyComponent;
  readonly path: string;
}

/** Every component in the order of reading, those that hold others before what they hold. */
export function* walkComponents(components: unknown, path = 'components'): Generator<Placed> {
  if (!Array.isArray(components)) return;
  for (const [at, component] of components.entries()) yield* walk(component, `${path}[${at}]`);
}

/** The texts of the components, one after another. */
export function textOf(components: unknown): string {
  const texts: string[] = [];
  for (const { component } of walkComponents(components)) {
    if (component.type === 10 && typeof component.content === 'string') texts.push(component.content);
  }
  return texts.join('\n');
}

function* walk(component: unknown, path: string): Generator<Placed> {
  if (typeof component !== 'object' || component === null || Array.isArray(component)) return;
  const placed = component as AnyComponent;
  yield { component: placed, path };
  yield* walkComponents(placed.components, `${path}.components`);
  yield* walk(placed.accessory, `${path}.accessory`);
  yield* walk(placed.component, `${path}.component`);
}
