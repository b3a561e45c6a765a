// A question with a place to answer. What is typed survives a reload and a lost connection; a refusal stands beside it
// and the text stays.

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Field, FormBlock } from '../../shared/blocks/block.ts';
import type { Command } from '../../shared/core/event.ts';
import { line } from '../session/use-line.ts';
import { language } from '../text/base.ts';
import { panelText } from '../text/panel.ts';
import { refusalText } from '../text/refusals.ts';
import { type Draft, useDraft } from './draft.ts';
import { Icon } from './Icon.tsx';

/** From so many characters before the end the counter is shown. */
const NEAR = 40;
/** Ms of rest after which a form without a button is kept. */
const REST = 900;

interface FieldProps {
  readonly field: Field;
  readonly draft: Draft;
  readonly id: string;
  /** The prompt above the form is the label already. */
  readonly labelled: boolean;
  readonly wrong: boolean;
  readonly described: string | undefined;
  readonly onSend: () => void;
}

const Input = ({ field, draft, id, labelled, wrong, described, onSend }: FieldProps) => {
  const t = panelText[language.value];
  const left = (field.max ?? Number.POSITIVE_INFINITY) - [...draft.text].length;
  const props = {
    id,
    value: draft.text,
    'aria-invalid': wrong || undefined,
    'aria-describedby': described,
    onInput: (event: { currentTarget: { value: string } }) => draft.write(event.currentTarget.value),
  };
  if (field.kind === 'one' || field.kind === 'many')
    return (
      <fieldset class="options" aria-invalid={wrong || undefined}>
        <legend class={labelled ? 'visually-hidden' : ''}>
          {field.label} {field.optional ? <small>({t.optional})</small> : null}
        </legend>
        {(field.options ?? []).length > 8 ? (
          <select {...props} aria-label={field.label}>
            {(field.options ?? []).map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        ) : (
          (field.options ?? []).map((option) => (
            <label class="option" key={option.value}>
              <input type="radio" name={id} value={option.value} checked={draft.text === option.value} onChange={() => draft.write(option.value)} />
              <span>{option.label}</span>
            </label>
          ))
        )}
      </fieldset>
    );
  return (
    <div class="field">
      <label for={id} class={labelled ? 'visually-hidden' : ''}>
        {field.label} {field.optional ? <small>({t.optional})</small> : null}
      </label>
      {field.kind === 'line' ? (
        <input {...props} autocomplete="off" enterkeyhint="send" />
      ) : (
        <textarea
          {...props}
          rows={4}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              onSend();
            }
          }}
        />
      )}
      {left < NEAR ? <p class={left < 0 ? 'count over' : 'count'}>{t.left(left)}</p> : null}
    </div>
  );
};

/** A draft for each field. The fields of a form do not change while it is the same form. */
const useDrafts = (block: FormBlock): readonly Draft[] =>
  // biome-ignore lint/correctness/useHookAtTopLevel: as many fields, in the same order, as long as the block's id is the same
  block.fields.map((field) => useDraft(`${block.id}.${field.name}`, field.value ?? ''));

export const Form = ({ block }: { readonly block: FormBlock }) => {
  const t = panelText[language.value];
  const drafts = useDrafts(block);
  const [refused, setRefused] = useState('');
  const [wrong, setWrong] = useState(-1);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const now = line.value;
  const names = block.fields.map((field) => `${block.id}.${field.name}`);
  const onWay = busy || names.some((name) => now?.drafts.value.has(name));
  const open = drafts.some((draft) => draft.open);

  const submit = async () => {
    const missing = block.fields.findIndex((field, at) => !field.optional && drafts[at]?.text.trim() === '');
    setWrong(missing);
    if (missing >= 0) {
      setRefused(t.required);
      form.current?.querySelectorAll<HTMLElement>('input, textarea, select')[missing]?.focus();
      return;
    }
    if (onWay) return;
    setRefused('');
    setBusy(true);
    const values = block.fields.map((field, at): [string, string | undefined] => {
      const text = drafts[at]?.text ?? '';
      return [field.name, field.optional && text.trim() === '' && !block.autosave ? undefined : text];
    });
    const command: Command = { ...block.send, ...Object.fromEntries(values) };
    const reply = await now?.send(command, names);
    setBusy(false);
    if (!reply) return;
    if ('refused' in reply) setRefused(refusalText(reply.refused, reply.values, language.peek()));
    else for (const draft of drafts) draft.clear();
  };

  const typed = drafts.map((draft) => draft.text).join('\n');
  useEffect(() => {
    if (!block.autosave || !open) return undefined;
    const timer = setTimeout(() => void submit(), REST);
    return () => clearTimeout(timer);
  }, [typed, block.autosave, open]);

  const single = block.fields.length === 1;
  const note = `${id}-note`;
  const lost = now?.link.value !== 'live';
  const status = onWay ? (lost ? t.waiting : t.sending) : open ? t.kept : (block.sent ?? '');
  return (
    <form
      class="block form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {single && block.fields[0]?.label === block.prompt ? (
        <label class="prompt" for={`${id}-0`}>
          {block.prompt}
        </label>
      ) : (
        <p class="prompt">{block.prompt}</p>
      )}
      {block.hint ? <p class="hint">{block.hint}</p> : null}
      {block.fields.map((field, at) => {
        const draft = drafts[at];
        return draft ? (
          <Input
            key={field.name}
            field={field}
            draft={draft}
            id={`${id}-${at}`}
            labelled={field.label === block.prompt}
            wrong={wrong === at}
            described={note}
            onSend={() => void submit()}
          />
        ) : null;
      })}
      {refused ? (
        <p class="refusal" role="alert">
          {refused}
        </p>
      ) : null}
      <p class="note" id={note}>
        <Icon name="eye" size={18} /> <span class="visually-hidden">{t.audience}</span> {block.audience}
      </p>
      {block.autosave ? null : (
        <button type="submit" class="button primary" aria-disabled={onWay || undefined}>
          {block.submit}
        </button>
      )}
      <p class="note state" data-state={onWay ? 'sending' : open ? 'kept' : block.sent ? 'sent' : ''}>
        {status ? (
          <>
            <Icon name="check" size={18} /> {status}
          </>
        ) : null}
      </p>
    </form>
  );
};
