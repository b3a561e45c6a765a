// The run sheet: every part of the session in order, and where the group is.

import { useEffect, useRef } from 'preact/hooks';
import type { SheetBlock, SheetRow } from '../../../shared/blocks/block.ts';
import { SignMark } from '../../art/Hat.tsx';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';

const Row = ({ row, under }: { readonly row: SheetRow; readonly under: string | undefined }) => {
  const t = hostText[language.value];
  const inside = (
    <>
      <span class="sheet-sign" aria-hidden="true">
        {row.sign ? <SignMark sign={row.sign} size={44} /> : <span class="sheet-dot" />}
      </span>
      <span class="sheet-words">
        <strong>{row.title}</strong>
        {under ? <small>{under}</small> : null}
        {row.state === 'now' ? <span class="visually-hidden">{t.state.now}</span> : null}
      </span>
      <span class="sheet-time num">{row.state === 'done' ? t.state.done : row.minutes > 0 ? t.minutes(row.minutes) : ''}</span>
    </>
  );
  return (
    <li class={`sheet-row is-${row.state}`} aria-current={row.state === 'now' ? 'step' : undefined}>
      {row.go ? (
        <ControlButton control={row.go} class="sheet-go">
          {inside}
        </ControlButton>
      ) : (
        <div class="sheet-go">{inside}</div>
      )}
    </li>
  );
};

export const RunSheet = ({ sheet }: { readonly sheet: SheetBlock }) => {
  const list = useRef<HTMLOListElement>(null);
  const now = sheet.items.find((row) => row.state === 'now')?.id;
  useEffect(() => {
    const box = list.current;
    if (!box || now === undefined) return undefined;
    // Only the list scrolls: scrollIntoView would also move the page under somebody's hands.
    const show = () => {
      const row = box.querySelector<HTMLElement>('.is-now');
      if (row) box.scrollTop = row.offsetTop - Math.max(0, (box.clientHeight - row.offsetHeight) / 3);
    };
    show();
    // The tools below grow and shrink with the part, and the list with them.
    const watcher = new ResizeObserver(show);
    watcher.observe(box);
    return () => watcher.disconnect();
  }, [now]);
  return (
    <section class="host-sheet" id="run-sheet" tabIndex={-1} aria-labelledby="run-sheet-title">
      <h2 id="run-sheet-title">{sheet.title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also when the session is over and no row is a button */}
      <ol ref={list} tabIndex={0} aria-labelledby="run-sheet-title">
        {sheet.items.map((row, at) => (
          <Row key={row.id} row={row} under={row.subtitle === sheet.items[at - 1]?.subtitle ? undefined : row.subtitle} />
        ))}
      </ol>
    </section>
  );
};
