// Who understood whom: a small table of sides, and the threads in order, to walk through.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { WebBlock } from '../../../shared/blocks/block.ts';
import { SignMark } from '../../art/Hat.tsx';
import { language } from '../../text/base.ts';
import { blockText } from '../../text/blocks.ts';
import { Icon } from '../Icon.tsx';
import { clockText } from './clock-text.ts';
import { replayTime } from './replay-time.ts';
import { WebTable } from './WebTable.tsx';

type Side = WebBlock['sides'][number];

/** Which thread is looked at, from 0; undefined: all of them. The stage goes along. */
const useWalk = (items: WebBlock['items']) => {
  const [at, setAt] = useState<number | undefined>(undefined);
  const go = (next: number | undefined) => {
    const place = next === undefined ? undefined : Math.max(0, Math.min(items.length - 1, next));
    setAt(place);
    const thread = place === undefined ? undefined : items[place];
    replayTime.value = thread && { at: thread.at };
  };
  useEffect(
    () => () => {
      replayTime.value = undefined;
    },
    [],
  );
  return { at, go };
};

const Threads = ({ block }: { readonly block: WebBlock }) => {
  const t = blockText[language.value];
  const { at, go } = useWalk(block.items);
  const list = useRef<HTMLOListElement>(null);
  const last = block.items.length - 1;
  // An end is a side, or somebody by name.
  const side = (end: string): Side => block.sides.find((one) => one.id === end || one.label === end) ?? { id: end, label: end };
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const step = (by: 1 | -1) => go(at === undefined ? (by === 1 ? 0 : last) : at + by);
  return (
    <section
      class="web-walk"
      aria-label={t.threads}
      onKeyDown={(event) => {
        const by =
          event.key === 'ArrowRight' || event.key === 'ArrowDown'
            ? 1
            : event.key === 'ArrowLeft' || event.key === 'ArrowUp'
              ? -1
              : 0;
        if (by === 0) return;
        event.preventDefault();
        step(by);
      }}
    >
      <h3>{t.threads}</h3>
      <p class="hint">{t.threadsHint}</p>
      <div class="row">
        <button type="button" class="button" aria-disabled={at === 0 || undefined} onClick={() => step(-1)}>
          <Icon name="arrow-left" />
          <span>{t.previous}</span>
        </button>
        <button type="button" class="button" aria-disabled={at === last || undefined} onClick={() => step(1)}>
          <span>{t.next}</span>
          <Icon name="arrow-right" />
        </button>
        {at === undefined ? null : (
          <button type="button" class="button quiet" onClick={() => go(undefined)}>
            {t.allThreads}
          </button>
        )}
        <span class="hint num" aria-live="polite">
          {at === undefined ? t.threadCount(block.items.length) : t.threadAt(at + 1, block.items.length)}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls when there are many, also by keyboard */}
      <ol class="web-threads" ref={list} tabIndex={0}>
        {block.items.map((item, nth) => {
          const [from, to] = [side(item.from), side(item.to)];
          return (
            <li
              key={item.id}
              class={`is-${item.kind} ${at !== undefined && nth > at ? 'is-later' : ''}`}
              aria-current={nth === at ? 'step' : undefined}
            >
              <time class="num">{clockText(item.at)}</time>
              <span class="web-pair" aria-hidden="true">
                {from.sign ? <SignMark sign={from.sign} size={26} /> : null}
                <span class="web-line" />
                {to.sign ? <SignMark sign={to.sign} size={26} /> : null}
              </span>
              <div>
                <p class="web-who">
                  {item.kind === 'agreed' ? t.goesAlong(from.label, to.label) : t.hasUnderstood(from.label, to.label)}
                </p>
                <p dir="auto">{item.text}</p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
};

export const Web = ({ block }: { readonly block: WebBlock }) => (
  <section class="block web" aria-label={block.title}>
    <h2 class="block-title">{block.title}</h2>
    {block.hint ? <p>{block.hint}</p> : null}
    {block.sides.length > 0 ? <WebTable block={block} language={language.value} /> : null}
    {block.items.length > 0 ? <Threads block={block} /> : null}
  </section>
);
