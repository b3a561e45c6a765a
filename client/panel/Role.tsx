// Who you are now. What a character feels and knows is open at first, and folded once there was time to read it. On a phone only
// the name and whom one sits with then stand above what is asked.

import { useState } from 'preact/hooks';
import type { RoleBlock } from '../../shared/blocks/block.ts';
import { SignMark } from '../art/Hat.tsx';
import { line } from '../session/use-line.ts';
import { language } from '../text/base.ts';
import { blockText } from '../text/blocks.ts';
import { panelText } from '../text/panel.ts';
import { Bust } from './Bust.tsx';
import { Icon } from './Icon.tsx';

/** In which part each character was met on this page. */
const met = new Map<string, string>();

/** Open in the part in which the character was met, unless this person chose otherwise. */
const useFold = (character: string): readonly [boolean, (open: boolean) => void] => {
  const part = line.value?.view.value?.header.title ?? '';
  const [chosen, setChosen] = useState<{ readonly of: string; readonly open: boolean } | undefined>(undefined);
  const first = met.get(character) ?? part;
  met.set(character, first);
  const open = chosen?.of === character ? chosen.open : first === part;
  return [open, (next) => setChosen({ of: character, open: next })];
};

interface InsideProps {
  readonly block: RoleBlock;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

const Inside = ({ block, open, onOpen }: InsideProps) => {
  const t = panelText[language.value];
  return (
    <div class="role-inside">
      <button type="button" class="fold" aria-expanded={open} onClick={() => onOpen(!open)}>
        {t.inside} <Icon name="chevron-down" />
      </button>
      {open ? (
        <dl class="facets">
          {block.facets.map((facet) => (
            <div key={facet.label}>
              <dt>{facet.label}</dt>
              <dd>{facet.text}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </div>
  );
};

/** Which perspectives this person holds, turn by turn. */
const Path = ({ path }: { readonly path: NonNullable<RoleBlock['path']> }) => {
  const t = blockText[language.value];
  const words = { done: t.pathDone, now: t.pathNow, next: t.pathNext };
  return (
    <div class="role-path">
      <p class="role-label">{t.path}</p>
      <ol aria-label={t.path}>
        {path.map((stop, at) => (
          // Turns have no id of their own, and never change places.
          <li key={at} class={`is-${stop.state}`} aria-current={stop.state === 'now' ? 'step' : undefined}>
            <span class="path-mark" aria-hidden="true">
              {stop.sign ? <SignMark sign={stop.sign} size={34} /> : null}
              {stop.state === 'done' ? <Icon name="check" size={20} /> : null}
            </span>
            <span class="path-name">{stop.label}</span>
            <span class="visually-hidden">, {words[stop.state]}</span>
          </li>
        ))}
      </ol>
    </div>
  );
};

export const Role = ({ block }: { readonly block: RoleBlock }) => {
  const t = panelText[language.value];
  const [open, setOpen] = useFold(block.line);
  const folded = block.facets.length > 0 && !open;
  return (
    <section
      class={`role ${block.sign ? `sign-${block.sign}` : ''} ${folded ? 'is-folded' : ''}`}
      aria-label={block.self ? t.yourself : t.role}
    >
      {block.avatar ? <Bust id={block.avatar} size={64} {...(block.sign ? { sign: block.sign } : {})} /> : null}
      <div class="role-body">
        <p class="role-label">{block.self ? t.yourself : t.role}</p>
        <p class="role-name" dir="auto">
          {block.name}
        </p>
        {block.line ? <p class="role-line">{block.line}</p> : null}
        {block.shared ? <p class="role-line hint">{block.shared}</p> : null}
        {block.with ? <p class="role-line role-with hint">{block.with}</p> : null}
      </div>
      {block.path && block.path.length > 0 ? <Path path={block.path} /> : null}
      {block.facets.length > 0 ? <Inside block={block} open={open} onOpen={setOpen} /> : null}
      {block.secret ? (
        <details class="secret">
          <summary>
            <Icon name="lock" size={18} /> {t.secret}
          </summary>
          <p>{block.secret}</p>
          <p class="hint">{t.secretHint}</p>
        </details>
      ) : null}
    </section>
  );
};
