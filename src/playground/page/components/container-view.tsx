import type { ComponentChildren } from 'preact';
import type { Component } from './component.ts';

/** A frame with its colour at the side. */
export function ContainerView({
  container: { accent_color: accent },
  children,
}: {
  readonly container: Component;
  readonly children: ComponentChildren;
}) {
  // Set by the browser's own interface, which the page's policy for styles allows.
  const style = typeof accent === 'number' ? { '--accent': colourOf(accent) } : {};
  return (
    <div class="container" style={style}>
      {children}
    </div>
  );
}

/** 0xRRGGBB as CSS writes it. */
export function colourOf(colour: number): string {
  return `#${(colour & 0xff_ff_ff).toString(16).padStart(6, '0')}`;
}
