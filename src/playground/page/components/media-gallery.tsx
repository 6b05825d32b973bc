import type { Component } from './component.ts';
import { Picture } from './picture.tsx';

/** Pictures beside each other. */
export function MediaGallery({ items }: { readonly items: NonNullable<Component['items']> }) {
  return (
    <div class="gallery">
      {items.map(({ media, description }, at) => (
        <Picture key={at} url={media?.url} description={description} />
      ))}
    </div>
  );
}
