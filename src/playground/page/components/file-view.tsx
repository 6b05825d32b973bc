import { safeAddress } from '../markdown/safe-address.ts';
import { useSession } from '../session.ts';

/** A file with its name and size, to be fetched. */
export function FileView({
  url,
  name,
  size,
}: {
  readonly url: string | undefined;
  readonly name: string | undefined;
  readonly size: number | undefined;
}) {
  const { words } = useSession();
  const address = safeAddress(url ?? '');
  const called = name ?? url?.split('/').at(-1) ?? words.file;
  return (
    <p class="file">
      <span>{called}</span>
      {size !== undefined && <span class="size">{showSize(size)}</span>}
      {address !== null && (
        <a href={address} download={called} target="_blank" rel="noopener noreferrer">
          {words.download}
        </a>
      )}
    </p>
  );
}

/** Bytes as people read them. */
export function showSize(bytes: number): string {
  return bytes < 1024
    ? `${bytes} B`
    : bytes < 1024 ** 2
      ? `${Math.round(bytes / 1024)} KB`
      : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}
