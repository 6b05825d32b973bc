import { useId } from 'preact/hooks';
import { Markdown } from '../markdown/markdown.tsx';
import { useSession } from '../session.ts';
import { type Component, KIND } from './component.ts';
import { selectChoices } from './select-choices.ts';

const PARAGRAPH = 2;

/** One field of a modal with its label. */
export function ModalField({
  label,
  description,
  field,
  value,
  write,
}: {
  readonly label: string;
  readonly description: string;
  readonly field: Component;
  readonly value: string;
  readonly write: (value: string) => void;
}) {
  const { view, words } = useSession();
  const id = useId();
  if (field.type === KIND.text) return <Markdown text={label} />;
  const given = {
    id,
    value,
    required: field.required !== false,
    onInput: (event: Event) => write((event.currentTarget as HTMLInputElement).value),
  };
  const typed = {
    ...given,
    placeholder: field.placeholder ?? '',
    minLength: field.min_length ?? 0,
    maxLength: field.max_length ?? 4000,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {description && <p class="field-words">{description}</p>}
      {field.type === KIND.textInput ? (
        field.style === PARAGRAPH ? (
          <textarea rows={5} {...typed} />
        ) : (
          <input type="text" {...typed} />
        )
      ) : (
        <select {...given}>
          <option value="">{words.choose}</option>
          {selectChoices(field, view).map((each) => (
            <option key={each.value} value={each.value}>
              {each.label}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
