import { useRef } from 'preact/hooks';
import { safeAddress } from '../markdown/safe-address.ts';
import { useSession } from '../session.ts';

/** A picture with its description, to be opened large; the description alone where it has no address of the web. */
export function Picture({
  url,
  description,
}: {
  readonly url: string | undefined;
  readonly description: string | null | undefined;
}) {
  const { words } = useSession();
  const large = useRef<HTMLDialogElement>(null);
  const address = safeAddress(url ?? '');
  const told = description || words.picture;
  if (address === null) return <p class="unknown">{told}</p>;
  return (
    <>
      <button type="button" class="picture" onClick={() => large.current?.showModal()}>
        <img src={address} alt={told} loading="lazy" />
      </button>
      <dialog ref={large} class="large-picture" aria-label={words.largePicture}>
        <button type="button" class="button secondary" onClick={() => large.current?.close()}>
          {words.close}
        </button>
        <img src={address} alt={told} loading="lazy" />
      </dialog>
    </>
  );
}
