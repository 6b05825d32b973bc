import { safeAddress } from '../markdown/safe-address.ts';
import { useSession } from '../session.ts';
import type { Component } from './component.ts';

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

/** A picture with its description; the description alone where it has no address of the web. */
export function Picture({
  url,
  description,
}: {
  readonly url: string | undefined;
  readonly description: string | null | undefined;
}) {
  const { words } = useSession();
  const address = safeAddress(url ?? '');
  const told = description || words.picture;
  return address === null ? (
    <p class="unknown">{told}</p>
  ) : (
    <img src={address} alt={told} title={description ?? ''} loading="lazy" />
  );
}
