// What somebody is typing in a room: kept on the device with every key, let go of when the server has it. A form that
// went away with words in it is kept as well, so that no sentence is lost when the group moves on.

import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { FormBlock } from '../../shared/blocks/block.ts';
import { keepDraft, keepForms, keptDraft, keptForms } from './kept.ts';

/** The key of a field's draft. */
export const fieldKey = (form: string, field: string): string => `${form}.${field}`;

export class Drafts {
  readonly #room: string;
  readonly #who: string;
  readonly #texts = new Map<string, Signal<string | undefined>>();
  readonly #forms: Signal<readonly FormBlock[]>;

  constructor(room: string, who: string) {
    this.#room = room;
    this.#who = who;
    this.#forms = signal(keptForms(room, who));
  }

  /** Forms that hold words which were not sent, as they were last asked. */
  get forms(): ReadonlySignal<readonly FormBlock[]> {
    return this.#forms;
  }

  /** What is typed in a field; undefined when nothing was changed there. */
  text(field: string): ReadonlySignal<string | undefined> {
    return this.#at(field);
  }

  write(form: FormBlock, field: string, text: string | undefined): void {
    this.#put(field, text);
    const others = this.#forms.peek().filter((one) => one.id !== form.id);
    if (text === undefined && others.length === this.#forms.peek().length) return;
    this.#keep(this.#isOpen(form) ? [...others, form] : others);
  }

  /** The server has these words. What was typed since stays. */
  sent(form: string, words: Readonly<Record<string, string>>): void {
    for (const [field, text] of Object.entries(words)) if (this.#at(field).peek() === text) this.#put(field, undefined);
    this.#keep(this.#forms.peek().filter((one) => one.id !== form || this.#isOpen(one)));
  }

  /** Lets go of a form and what was typed in it. */
  drop(form: FormBlock): void {
    for (const field of form.fields) this.#put(fieldKey(form.id, field.name), undefined);
    this.#keep(this.#forms.peek().filter((one) => one.id !== form.id));
  }

  #at(field: string): Signal<string | undefined> {
    const known = this.#texts.get(field);
    if (known) return known;
    const made = signal(keptDraft(this.#room, this.#who, field));
    this.#texts.set(field, made);
    return made;
  }

  #put(field: string, text: string | undefined): void {
    this.#at(field).value = text;
    keepDraft(this.#room, this.#who, field, text);
  }

  #isOpen(form: FormBlock): boolean {
    return form.fields.some((field) => (this.#at(fieldKey(form.id, field.name)).peek() ?? '').trim() !== '');
  }

  #keep(forms: readonly FormBlock[]): void {
    this.#forms.value = forms;
    keepForms(this.#room, this.#who, forms);
  }
}
