// A control of a view as a button. Asks first where the control says so, then sends its command.

import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Control } from '../../shared/blocks/block.ts';
import type { Command } from '../../shared/core/event.ts';
import { SignMark } from '../art/Hat.tsx';
import { language } from '../text/base.ts';
import { panelText } from '../text/panel.ts';
import { Dialog } from './Dialog.tsx';
import { Icon } from './Icon.tsx';
import { useSending } from './sending.ts';

/** Characters up to which one line is enough. */
const LINE = 80;

interface Props {
  readonly control: Control;
  readonly class?: string;
  readonly children?: ComponentChildren;
}

const Ask = ({
  control,
  onSend,
  onClose,
}: {
  readonly control: Control;
  readonly onSend: (command: Command) => void;
  readonly onClose: () => void;
}) => {
  const t = panelText[language.value];
  const { ask, choose, confirm, send } = control;
  const [text, setText] = useState(ask?.value ?? '');
  const [empty, setEmpty] = useState(false);
  const id = useId();
  const typing = {
    id,
    value: text,
    maxLength: ask?.max ?? LINE,
    dir: 'auto',
    'aria-invalid': empty || undefined,
    onInput: (event: { currentTarget: { value: string } }) => setText(event.currentTarget.value),
  } as const;
  const submit = () => {
    const name = ask?.name ?? choose?.name;
    if (name === undefined) return onSend(send);
    if (text.trim() === '') return setEmpty(true);
    onSend({ ...send, [name]: text });
  };
  return (
    <Dialog
      title={confirm ?? choose?.label ?? control.label}
      submit={control.submit ?? control.label}
      danger={control.style === 'danger'}
      onSubmit={submit}
      onClose={onClose}
    >
      {ask ? (
        <div class="field">
          <label for={id}>{ask.label}</label>
          {ask.max > LINE ? <textarea {...typing} rows={4} /> : <input {...typing} autocomplete="off" />}
        </div>
      ) : null}
      {choose ? (
        <fieldset class="options">
          <legend class="visually-hidden">{choose.label}</legend>
          {choose.options.map((option) => (
            <label class="option" key={option.value}>
              <input
                type="radio"
                name={id}
                value={option.value}
                checked={text === option.value}
                onChange={() => setText(option.value)}
              />
              {option.sign ? <SignMark sign={option.sign} size={34} /> : null}
              <span>{option.label}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      {empty ? (
        <p class="refusal" role="alert">
          {choose ? t.chooseFirst : t.required}
        </p>
      ) : null}
    </Dialog>
  );
};

export const ControlButton = ({ control, class: name, children }: Props) => {
  const [asking, setAsking] = useState(false);
  const { refused, send } = useSending();
  const why = useId();
  const disabled = control.disabled !== undefined;
  const press = () => {
    if (disabled) return;
    if (control.ask || control.choose || control.confirm) setAsking(true);
    else void send(control.send);
  };
  return (
    <>
      <button
        type="button"
        class={name ?? `button ${control.style ?? 'plain'}`}
        data-control={control.id}
        aria-pressed={control.pressed}
        aria-disabled={disabled || undefined}
        aria-describedby={disabled || refused ? why : undefined}
        aria-keyshortcuts={control.key}
        title={control.disabled}
        onClick={press}
      >
        {children ?? (
          <>
            {control.icon ? <Icon name={control.icon} /> : null}
            <span>{control.label}</span>
          </>
        )}
      </button>
      {disabled ? (
        <span id={why} class="visually-hidden">
          {control.disabled}
        </span>
      ) : null}
      {refused ? (
        <span id={why} class="refusal" role="alert">
          {refused}
        </span>
      ) : null}
      {asking ? (
        <Ask
          control={control}
          onSend={(command) => {
            setAsking(false);
            void send(command);
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
};
