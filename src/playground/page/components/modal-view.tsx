import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenModal } from '../connection/view.ts';
import { useSession } from '../session.ts';
import { type Component, KIND } from './component.ts';
import { ModalField } from './modal-field.tsx';

/** What the bot asks in a dialog of its own. */
export function ModalView({ open, close }: { readonly open: OpenModal; readonly close: () => void }) {
  const { words, act } = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [error, setError] = useState('');
  const isSending = useRef(false);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const fields = fieldsOf(open.modal.components as unknown as readonly Component[]);
  const send = async (event: Event) => {
    event.preventDefault();
    if (isSending.current) return;
    isSending.current = true;
    const filled = fields.map(({ field }) => [
      field.custom_id ?? '',
      values[field.custom_id ?? ''] ?? field.value ?? '',
    ]);
    try {
      await act({ act: 'submit', interactionId: open.interactionId, values: Object.fromEntries(filled) });
      close();
    } catch (failure) {
      setError((failure as Error).message);
    } finally {
      isSending.current = false;
    }
  };
  return (
    <dialog ref={dialog} class="modal" aria-labelledby="modal-title" onClose={close}>
      <form onSubmit={send}>
        <h2 id="modal-title">{open.modal.title}</h2>
        {fields.map(({ label, description, field }, at) => (
          <ModalField
            key={field.custom_id ?? at}
            label={label}
            description={description}
            field={field}
            value={values[field.custom_id ?? ''] ?? field.value ?? ''}
            write={(value) => setValues({ ...values, [field.custom_id ?? '']: value })}
          />
        ))}
        {error && (
          <p class="error" role="alert">
            {error}
          </p>
        )}
        <div class="modal-buttons">
          <button type="button" class="button secondary" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
          <button type="submit" class="button primary">
            {words.submit}
          </button>
        </div>
      </form>
    </dialog>
  );
}

interface Field {
  readonly label: string;
  readonly description: string;
  readonly field: Component;
}

/** Fields stand in rows, or since 2025 in labels. */
function fieldsOf(components: readonly Component[]): readonly Field[] {
  return components.flatMap((each): readonly Field[] => {
    if (each.type === KIND.label && each.component)
      return [{ label: each.label ?? '', description: each.description ?? '', field: each.component }];
    if (each.type === KIND.actionRow)
      return (each.components ?? []).map((field) => ({ label: field.label ?? '', description: '', field }));
    if (each.type === KIND.text) return [{ label: each.content ?? '', description: '', field: each }];
    return [];
  });
}
