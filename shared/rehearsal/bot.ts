// A simulated person: plays by reading the blocks of their own view, and nothing else. It knows no activity, so a new kind
// is played as soon as its view is right. Pure: chance comes in as an argument.

import type {
  BarsBlock,
  BoardBlock,
  CardsBlock,
  ChoicesBlock,
  Control,
  EntriesBlock,
  Entry,
  Field,
  FormBlock,
  GridBlock,
} from '../blocks/block.ts';
import type { Sign } from '../blocks/stage.ts';
import type { View } from '../blocks/view.ts';
import type { Command } from '../core/event.ts';
import type { Json } from '../core/json.ts';
import { shuffle } from '../core/random.ts';
import type { Language } from '../core/words.ts';
import { ending, heard, inStory, named } from './answers.ts';
import { line, word } from './phrases.ts';

/** How often it acted on each thing it can do, by block id, so that it stops when it has said enough. */
export type Memory = Map<string, number>;

type Chance = () => number;

interface Choice {
  readonly id: string;
  readonly command: Command;
}

const pick = <T>(list: readonly T[], chance: Chance): T | undefined => list[Math.floor(chance() * list.length)];

const short = (text: string, max: number | undefined): string =>
  max !== undefined && text.length > max ? text.slice(0, max).trimEnd() : text;

/** What a simulated person brings to a text: what it is about, in which language, and a number of their own. */
interface Voice {
  readonly sign: Sign | undefined;
  readonly language: Language;
  readonly n: number;
  /** They speak as somebody of the story. */
  readonly story: boolean;
}

/** The most characters of an answer that is a word or two. */
const WORD = 40;

/** What they write where `label` asks for it, in a field of this name. */
const say = (name: string, label: string, max: number | undefined, voice: Voice): string => {
  const { sign, language, n, story } = voice;
  const fits = ending(label, language, n) ?? named(name, language, n);
  if (fits !== undefined) return short(fits, max);
  if ((max ?? 400) <= WORD) return short(story && sign !== 'red' ? heard(language, n) : word(sign, language, n), max);
  if (name !== 'text') return short(line('reason', language, n), max);
  return short(story && sign === undefined ? inStory(language, n) : line(sign, language, n), max);
};

const fillField = (field: Field, voice: Voice, chance: Chance): Json | undefined => {
  if (field.kind === 'one') {
    // The first options are the likeliest: most people can go along.
    const options = field.options ?? [];
    const at = Math.min(options.length - 1, Math.floor(-Math.log(1 - chance()) * 0.8));
    return options[Math.max(0, at)]?.value;
  }
  if (field.kind === 'many') {
    const all = shuffle(field.options ?? [], chance).map((one) => one.value);
    const wanted = all.filter(() => chance() < 0.4).length;
    return all.slice(0, Math.min(field.max ?? all.length, Math.max(field.min ?? 0, wanted)));
  }
  if (field.kind === 'scale') {
    const [low, high] = [field.min ?? 1, field.max ?? 10];
    return low + Math.floor(chance() * (high - low + 1));
  }
  // A date is the facilitator's to give, or is there already.
  if (field.kind === 'date') return field.value === undefined || field.value === '' ? undefined : field.value;
  return say(field.name, field.label, field.max, voice);
};

const fillForm = (form: FormBlock, voice: Voice, chance: Chance): Command => {
  const values = form.fields.map((field, at): [string, Json | undefined] => [
    field.name,
    fillField(field, { ...voice, n: voice.n + at * 3 }, chance),
  ]);
  return { ...form.send, ...Object.fromEntries(values) };
};

/** Whoever changes a text that is there, leaves it for the most part. */
const asked = (ask: NonNullable<Control['ask']>, voice: Voice): string =>
  ask.value === undefined || ask.value.trim() === '' ? say(ask.name, ask.label, ask.max, voice) : ask.value;

/** The command of a control, with what it asks for filled in. */
const press = (control: Control, voice: Voice, chance: Chance): Command => ({
  ...control.send,
  ...(control.ask ? { [control.ask.name]: asked(control.ask, voice) } : {}),
  ...(control.choose ? { [control.choose.name]: pick(control.choose.options, chance)?.value } : {}),
});

/** Their number is where they sit, and goes on with every text they wrote. */
const voiceOf = (view: View, memory: Memory, sign: Sign | undefined): Voice => {
  const seat = view.stage.people.findIndex((person) => person.id === view.header.me?.seat);
  const said = [...memory.values()].reduce((sum, times) => sum + times, 0);
  return { sign, language: view.header.language, n: Math.max(0, seat) + said * 7, story: view.header.fiction === true };
};

const usable = (controls: readonly Control[]): readonly Control[] => controls.filter((one) => one.disabled === undefined);

const fromForm = (form: FormBlock, view: View, memory: Memory, chance: Chance): readonly Choice[] => {
  const times = memory.get(form.id) ?? 0;
  // One answer, sometimes two where more are welcome.
  if (times >= (form.repeats && chance() < 0.35 ? 2 : 1) || (times === 0 && form.sent !== undefined)) return [];
  const sign = view.blocks.find((block) => block.type === 'role')?.sign ?? view.header.sign;
  return [{ id: form.id, command: fillForm(form, voiceOf(view, memory, sign), chance) }];
};

const fromChoices = (block: ChoicesBlock, view: View, memory: Memory, chance: Chance): readonly Choice[] => {
  const item = pick(block.items, chance);
  const control = item && usable(item.controls)[Math.floor(chance() * 2)];
  // Taking back is for people who changed their minds.
  if (!item || !control || control.style === 'quiet') return [];
  const id = `${block.id}/${item.id}/${control.id}`;
  const sign = control.id === 'yellow' || control.id === 'black' ? control.id : undefined;
  const often = control.ask ? 1 : 3;
  return (memory.get(id) ?? 0) >= often || (control.ask && chance() < 0.5)
    ? []
    : [{ id, command: press(control, voiceOf(view, memory, sign), chance) }];
};

/** What somebody does with a list: their own lines oftener than another's, and what asks for an answer now and then. */
const fromItems = (
  id: string,
  items: readonly (Entry & { readonly column?: string })[],
  view: View,
  memory: Memory,
  chance: Chance,
): readonly Choice[] =>
  items.flatMap((entry) => {
    const controls = usable(entry.controls).filter((one) => one.confirm === undefined && !(entry.mine && one.choose));
    const control = controls.find((one) => one.ask === undefined) ?? controls.find((one) => one.style !== 'quiet');
    const key = `${id}/${entry.id}/${control?.id}`;
    // Sharing one's own line is likelier than moving somebody else's card.
    const likely = entry.mine === true ? 0.6 : control?.style === 'primary' ? 0.9 : control?.style === 'plain' ? 0.15 : 0.02;
    if (!control || memory.has(key)) return [];
    return chance() < likely ? [{ id: key, command: press(control, voiceOf(view, memory, entry.sign), chance) }] : [];
  });

const fromEntries = (block: EntriesBlock | BoardBlock, view: View, memory: Memory, chance: Chance): readonly Choice[] =>
  fromItems(block.id, block.items, view, memory, chance);

/** Builds where there is room, a few times. */
const fromGrid = (block: GridBlock, memory: Memory, chance: Chance): readonly Choice[] => {
  const left = block.budget.of - block.budget.used;
  const tile = pick(
    // What runs along a side is put there once.
    block.palette.filter((one) => one.cost <= left && !block.items.some((item) => item.edge && item.tile === one.tile)),
    chance,
  );
  if (!block.place || !tile || (memory.get(block.id) ?? 0) >= 4) return [];
  const x = Math.floor(chance() * (block.columns - tile.width + 1));
  const y = Math.floor(chance() * (block.rows - tile.height + 1));
  const taken = block.items.some(
    (one) => one.x < x + tile.width && x < one.x + one.width && one.y < y + tile.height && y < one.y + one.height,
  );
  return taken ? [] : [{ id: block.id, command: { ...block.place, tile: tile.id, x, y } }];
};

const fromBars = (block: BarsBlock, view: View, memory: Memory, chance: Chance): readonly Choice[] => {
  const item = pick(block.items, chance);
  const control = usable(item?.controls ?? []).find((one) => one.style !== 'quiet');
  return control && (memory.get(block.id) ?? 0) < 8
    ? [{ id: block.id, command: press(control, voiceOf(view, memory, undefined), chance) }]
    : [];
};

/** Takes one card, and is content with it. */
const fromCards = (block: CardsBlock, view: View, memory: Memory, chance: Chance): readonly Choice[] => {
  const free = block.items.filter((one) => usable(one.controls).length > 0);
  const control = usable(pick(free, chance)?.controls ?? [])[0];
  return !control || memory.has(block.id) || block.items.some((one) => one.mine)
    ? []
    : [{ id: block.id, command: press(control, voiceOf(view, memory, undefined), chance) }];
};

/** What this person could do now. The driver picks one, waits as long as a person would, and sends it. */
const options = (view: View, memory: Memory, chance: Chance): readonly Choice[] => {
  const bare = view.blocks.some((block) => block.type === 'choices' && block.items.length < 3);
  return view.blocks.flatMap((block): readonly Choice[] => {
    if (block.area !== 'now' && block.area !== 'board') return [];
    switch (block.type) {
      case 'form':
        // A place to add something of one's own, beside the work: now and then, oftener while there is little to choose from.
        return block.area === 'board' && chance() > (bare ? 0.4 : 0.05) ? [] : fromForm(block, view, memory, chance);
      case 'choices':
        return fromChoices(block, view, memory, chance);
      case 'entries':
      case 'board':
        return fromEntries(block, view, memory, chance);
      case 'grid':
        return fromGrid(block, memory, chance);
      case 'bars':
        return fromBars(block, view, memory, chance);
      case 'cards':
        return fromCards(block, view, memory, chance);
      case 'controls':
      case 'notice': {
        const control = pick(usable(block.type === 'notice' ? block.controls : block.items), chance);
        return control && !memory.has(block.id)
          ? [{ id: block.id, command: press(control, voiceOf(view, memory, undefined), chance) }]
          : [];
      }
      default:
        return [];
    }
  });
};

/** The next thing to do, or undefined: nothing to do now. What it chose goes into `memory`. */
export const next = (view: View, memory: Memory, chance: Chance): Command | undefined => {
  const chosen = pick(options(view, memory, chance), chance);
  if (!chosen) return undefined;
  memory.set(chosen.id, (memory.get(chosen.id) ?? 0) + 1);
  return chosen.command;
};

/** Milliseconds that a person thinks and types before sending this. `pace` 1 is human, 0 is at once. About 3 characters a
 * second on a phone, after some seconds of reading; our own estimate. */
export const thinking = (command: Command, chance: Chance, pace: number): number => {
  const typed = Object.values(command).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0);
  return pace * (2000 + chance() * 14000 + Math.min(typed, 120) * 120);
};
