// One thing to fill in: a text, a line, a date, one of several, some of several, or a place on a scale.

import type { Field } from '../../shared/blocks/block.ts';
import { clean, length } from '../../shared/core/say.ts';
import { SignMark } from '../art/Hat.tsx';
import { language } from '../text/base.ts';
import { panelText } from '../text/panel.ts';
import type { Draft } from './draft.ts';
import { ScaleField } from './ScaleField.tsx';

/** From so many characters before the end the counter is shown. */
const NEAR = 40;
/** More options than this are a list to open. */
const MANY = 8;

/** What is chosen of `many` lies in the draft as one text. */
export const chosenOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));
const withChosen = (text: string, value: string, on: boolean): string =>
  [...chosenOf(text).filter((one) => one !== value), ...(on ? [value] : [])].join('\n');

interface Props {
  readonly field: Field;
  readonly draft: Draft;
  readonly id: string;
  /** The prompt above the form is the label already. */
  readonly labelled: boolean;
  readonly wrong: boolean;
  readonly described: string;
  readonly onSend: () => void;
}

const Label = ({ field }: { readonly field: Field }) => (
  <>
    {field.label} {field.optional ? <small>({panelText[language.value].optional})</small> : null}
  </>
);

const List = ({ field, draft, id, wrong, described }: Props) => (
  <div class="field">
    <label for={id}>
      <Label field={field} />
    </label>
    <select
      id={id}
      value={draft.text}
      aria-invalid={wrong || undefined}
      aria-describedby={described}
      onChange={(event) => draft.write(event.currentTarget.value)}
    >
      {field.options?.some((option) => option.value === '') ? null : <option value="">{panelText[language.value].choose}</option>}
      {field.options?.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
);

const Options = ({ field, draft, id, labelled, wrong, described }: Props) => {
  const many = field.kind === 'many';
  const chosen = chosenOf(draft.text);
  const full = many && field.max !== undefined && chosen.length >= field.max;
  return (
    <fieldset class={`options ${wrong ? 'is-wrong' : ''}`} aria-describedby={described}>
      <legend class={labelled ? 'visually-hidden' : ''}>
        <Label field={field} />
      </legend>
      {field.options?.map((option, at) => {
        const on = many ? chosen.includes(option.value) : draft.text === option.value;
        return (
          <label class="option" key={option.value}>
            <input
              id={at === 0 ? id : undefined}
              type={many ? 'checkbox' : 'radio'}
              name={id}
              value={option.value}
              checked={on}
              disabled={full && !on}
              onChange={(event) =>
                draft.write(many ? withChosen(draft.text, option.value, event.currentTarget.checked) : option.value)
              }
            />
            {option.sign ? <SignMark sign={option.sign} size={34} /> : null}
            <span>
              {option.label}
              {option.detail ? <small> {option.detail}</small> : null}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
};

const Text = ({ field, draft, id, labelled, wrong, described, onSend }: Props) => {
  const left = field.max === undefined ? Number.POSITIVE_INFINITY : field.max - length(clean(draft.text));
  const props = {
    id,
    value: draft.text,
    dir: 'auto',
    'aria-invalid': wrong || undefined,
    'aria-describedby': described,
    onInput: (event: { currentTarget: { value: string } }) => draft.write(event.currentTarget.value),
  } as const;
  return (
    <div class="field">
      {labelled ? null : (
        <label for={id}>
          <Label field={field} />
        </label>
      )}
      {field.kind === 'date' ? (
        <input {...props} type="date" />
      ) : field.kind === 'line' ? (
        <input {...props} autocomplete="off" enterkeyhint="send" />
      ) : (
        <textarea
          {...props}
          rows={4}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            onSend();
          }}
        />
      )}
      {left < NEAR ? <p class={left < 0 ? 'count over' : 'count'}>{panelText[language.value].left(left)}</p> : null}
    </div>
  );
};

/** `labelled` fields are named by the prompt of their form, whose label points at `id`. */
export const FormField = (props: Props) => {
  const { kind, options } = props.field;
  if (kind === 'scale') return <ScaleField {...props} />;
  if (kind === 'text' || kind === 'line' || kind === 'date') return <Text {...props} />;
  return kind === 'one' && (options?.length ?? 0) > MANY ? <List {...props} /> : <Options {...props} />;
};
