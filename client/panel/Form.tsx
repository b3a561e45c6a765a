// A question with a place to answer. What is typed survives a reload and a lost connection; a refusal stands beside it
// and the text stays.

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Field, FormBlock } from '../../shared/blocks/block.ts';
import type { Command } from '../../shared/core/event.ts';
import type { Json } from '../../shared/core/json.ts';
import { clean, length } from '../../shared/core/say.ts';
import { fieldKey } from '../session/drafts.ts';
import { line } from '../session/use-line.ts';
import { language } from '../text/base.ts';
import { panelText } from '../text/panel.ts';
import { refusalText } from '../text/refusals.ts';
import { type Draft, useDraft } from './draft.ts';
import { chosenOf, FormField } from './FormField.tsx';
import { Icon } from './Icon.tsx';

/** Ms of rest after which a form without a button is kept. */
const REST = 900;
/** Ms that "sent" stays on. */
const SENT = 5000;

/** A form whose moment is over, while somebody still has words in it. */
export interface LateForm extends FormBlock {
  readonly late: true;
}
const isLate = (block: FormBlock): block is LateForm => 'late' in block;

/** A draft for each field: as many hooks, in the same order, as long as the block's id is the same. */
const useDrafts = (block: FormBlock): readonly Draft[] => block.fields.map((field) => useDraft(block, field));

const answerIn = (field: Field, text: string, autosave: boolean): Json | undefined => {
  if (field.kind === 'many') return chosenOf(text);
  if (field.kind === 'scale' && text !== '') return Number(text);
  return field.optional && text.trim() === '' && !autosave ? undefined : text;
};

/** The first field that cannot go like this, and why, in words. */
const faultIn = (block: FormBlock, drafts: readonly Draft[]): { readonly at: number; readonly why: string } | undefined => {
  const t = panelText[language.peek()];
  for (const [at, field] of block.fields.entries()) {
    const text = drafts[at]?.text ?? '';
    const written = field.kind === 'text' || field.kind === 'line' || field.kind === 'date';
    if (!field.optional && !block.autosave && text.trim() === '') return { at, why: written ? t.required : t.chooseFirst };
    if (field.kind === 'many' && field.min !== undefined && text !== '' && chosenOf(text).length < field.min)
      return { at, why: t.chooseMore(field.min) };
    if (written && field.max !== undefined && length(clean(text)) > field.max) return { at, why: t.tooLong(field.max) };
  }
  return undefined;
};

const stateOf = (onWay: boolean, open: boolean, justSent: boolean): 'sending' | 'kept' | 'sent' =>
  onWay ? 'sending' : open && !justSent ? 'kept' : 'sent';

export const Form = ({ block }: { readonly block: FormBlock }) => {
  const t = panelText[language.value];
  const now = line.value;
  const drafts = useDrafts(block);
  const [fault, setFault] = useState<{ readonly at: number; readonly why: string } | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const [sentAt, setSentAt] = useState(0);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const onWay = busy || (now?.onWay.value.has(block.id) ?? false);
  const open = drafts.some((draft) => draft.open);
  const refusal = now?.refusals.value.get(block.id);
  const said = fault?.why ?? (refusal ? refusalText(refusal.refused, refusal.values, language.value) : '');

  const submit = async () => {
    if (onWay || !now) return;
    const found = faultIn(block, drafts);
    setFault(found);
    if (found) {
      form.current?.querySelector<HTMLElement>(`[id="${id}-${found.at}"]`)?.focus();
      return;
    }
    const values = block.fields.map((field, at) => [
      field.name,
      answerIn(field, drafts[at]?.text ?? '', block.autosave === true),
    ]);
    const texts = block.fields.map((field, at) => [fieldKey(block.id, field.name), drafts[at]?.text ?? '']);
    const command: Command = { ...block.send, ...Object.fromEntries(values) };
    setBusy(true);
    const reply = await now.send(command, { form: block.id, texts: Object.fromEntries(texts) });
    setBusy(false);
    if ('done' in reply) setSentAt(Date.now());
  };

  const typed = drafts.map((draft) => draft.text).join('\n');
  useEffect(() => {
    if (!block.autosave || !open) return undefined;
    const timer = setTimeout(() => void submit(), REST);
    return () => clearTimeout(timer);
  }, [typed, block.autosave, open, onWay]);
  useEffect(() => {
    if (sentAt === 0) return undefined;
    const timer = setTimeout(() => setSentAt(0), SENT);
    return () => clearTimeout(timer);
  }, [sentAt]);

  const named = block.fields.findIndex((field) => field.label === block.prompt);
  const labels = named >= 0 && ['text', 'line'].includes(block.fields[named]?.kind ?? '');
  const justSent = sentAt !== 0 && !open;
  const sent = block.sent ?? (justSent ? (block.autosave ? t.saved : t.sent) : '');
  const status = onWay ? (now?.link.value === 'live' ? t.sending : t.waiting) : open ? (block.autosave ? '' : t.kept) : sent;
  const described = `${id}-note${said ? ` ${id}-said` : ''}`;
  return (
    <form
      class={`block form ${isLate(block) ? 'is-late' : ''}`}
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {isLate(block) ? (
        <p class="late-title">
          <Icon name="pencil" size={18} /> {t.late}
        </p>
      ) : null}
      {labels ? (
        <label class="prompt" for={`${id}-${named}`}>
          {block.prompt}
        </label>
      ) : (
        <p class="prompt">{block.prompt}</p>
      )}
      {block.hint ? <p class="hint">{block.hint}</p> : null}
      {block.fields.map((field, at) => {
        const draft = drafts[at];
        return draft ? (
          <FormField
            key={field.name}
            field={field}
            draft={draft}
            id={`${id}-${at}`}
            labelled={at === named}
            wrong={fault?.at === at}
            described={described}
            onSend={() => void submit()}
          />
        ) : null;
      })}
      {said ? (
        <p class="refusal" role="alert" id={`${id}-said`}>
          {said}
        </p>
      ) : null}
      <p class="note audience" id={`${id}-note`}>
        <Icon name="eye" size={18} /> <span class="visually-hidden">{t.audience}</span> {block.audience}
      </p>
      {block.autosave ? null : (
        <div class="form-send">
          <button type="submit" class="button primary" aria-disabled={onWay || undefined}>
            {block.submit}
          </button>
          {isLate(block) ? (
            <button type="button" class="button quiet" onClick={() => now?.drafts.drop(block)}>
              {t.letGo}
            </button>
          ) : null}
        </div>
      )}
      <p
        class="note state"
        data-state={status ? stateOf(onWay, open, justSent) : ''}
        aria-live={open && !onWay ? 'off' : 'polite'}
      >
        {status ? (
          <>
            <Icon name={onWay ? 'send' : 'check'} size={18} /> {status}
          </>
        ) : null}
      </p>
    </form>
  );
};
