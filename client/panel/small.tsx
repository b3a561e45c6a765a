// Renderers of the blocks that are a few lines each.

import type {
  ControlsBlock,
  GroupsBlock,
  NoticeBlock,
  PeopleBlock,
  ProgressBlock,
  ScriptBlock,
  SheetBlock,
  TextBlock,
} from '../../shared/blocks/block.ts';
import { Avatar } from '../art/Avatar.tsx';
import { language } from '../text/base.ts';
import { panelText } from '../text/panel.ts';
import { summaryOf } from './board.ts';
import { ControlButton } from './ControlButton.tsx';
import { Icon } from './Icon.tsx';
import { Markdown } from './Markdown.tsx';

export const Text = ({ block }: { readonly block: TextBlock }) => (
  <section class={`block text tone-${block.tone}`}>
    {block.title ? <h2 class="block-title">{block.title}</h2> : null}
    <Markdown text={block.text} />
  </section>
);

const NOTICE_ICONS = {
  event: 'mail',
  calm: 'hand',
  stop: 'octagon-minus',
  warn: 'heart-handshake',
  tip: 'lightbulb',
  undo: 'undo-2',
} as const;

export const Notice = ({ block }: { readonly block: NoticeBlock }) => {
  const title = (
    <h2 class="block-title">
      <Icon name={NOTICE_ICONS[block.tone]} size={24} /> {block.title}
    </h2>
  );
  const inside = (
    <>
      {block.text.split('\n\n').map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      {block.controls.length > 0 ? (
        <div class="row">
          {block.controls.map((control) => (
            <ControlButton key={control.id} control={control} />
          ))}
        </div>
      ) : null}
    </>
  );
  return block.folded ? (
    <details class={`block notice tone-${block.tone} is-folded`}>
      <summary>
        {title}
        <Icon name="chevron-down" />
      </summary>
      {inside}
    </details>
  ) : (
    <section class={`block notice tone-${block.tone}`} aria-label={block.title}>
      {title}
      {inside}
    </section>
  );
};

export const Progress = ({ block }: { readonly block: ProgressBlock }) => {
  const t = panelText[language.value];
  return (
    <p class="progress">
      <span class="progress-bar" aria-hidden="true">
        <span style={{ inlineSize: `${block.of === 0 ? 0 : (100 * block.done) / block.of}%` }} />
      </span>
      <span>
        {block.label}: {t.of(block.done, block.of)}
      </span>
    </p>
  );
};

export const Controls = ({ block }: { readonly block: ControlsBlock }) => (
  <section class={`block controls area-${block.area}`} aria-label={block.title}>
    {block.title ? <h2 class="block-title">{block.title}</h2> : null}
    {block.hint ? <p class="hint">{block.hint}</p> : null}
    {block.items.length > 0 ? (
      <div class="row">
        {block.items.map((control) => (
          <ControlButton key={control.id} control={control} />
        ))}
      </div>
    ) : null}
  </section>
);

export const People = ({ block }: { readonly block: PeopleBlock }) => (
  <section class="block people">
    <h2 class="block-title">{block.title}</h2>
    <p class="hint">{summaryOf(block)}</p>
    <ul aria-label={block.title}>
      {block.items.map((person) => (
        <li key={person.id}>
          <Avatar id={person.avatar} size={32} /> {person.name}, {block.states[person.state]}
        </li>
      ))}
    </ul>
  </section>
);

/** The console draws its own board; elsewhere this list. */
export const Groups = ({ block }: { readonly block: GroupsBlock }) => (
  <section class="block groups">
    <h2 class="block-title">{block.title}</h2>
    <ul aria-label={block.title}>
      {block.items.map((group) => (
        <li key={group.id}>
          {group.title}: {group.done}/{group.of}
        </li>
      ))}
    </ul>
  </section>
);

export const Sheet = ({ block }: { readonly block: SheetBlock }) => (
  <section class="block sheet">
    <h2 class="block-title">{block.title}</h2>
    <ol>
      {block.items.map((row) => (
        <li key={row.id} aria-current={row.state === 'now' ? 'step' : undefined}>
          {row.title}
        </li>
      ))}
    </ol>
  </section>
);

export const Script = ({ block }: { readonly block: ScriptBlock }) => {
  const t = panelText[language.value];
  return (
    <section class="block script" aria-label={t.say}>
      <p class="prompt">{block.say}</p>
      <p>
        <b>{t.look}</b> {block.look}
      </p>
      <p>
        <b>{t.stuck}</b> {block.stuck}
      </p>
    </section>
  );
};
