/** What this browser remembers under that name; null where it remembers nothing, or may not. */
export function readStored(name: string, storage: 'tab' | 'browser' = 'browser'): string | null {
  try {
    return storageOf(storage).getItem(`dateline ${name}`);
  } catch {
    return null;
  }
}

/** Makes it remember; null to forget. A browser that may not remember goes on without. */
export function store(name: string, value: string | null, storage: 'tab' | 'browser' = 'browser'): void {
  try {
    if (value === null) storageOf(storage).removeItem(`dateline ${name}`);
    else storageOf(storage).setItem(`dateline ${name}`, value);
  } catch {
    // Private windows and strict settings throw.
  }
}

function storageOf(storage: 'tab' | 'browser'): Storage {
  return storage === 'tab' ? sessionStorage : localStorage;
}
