// The run sheet: every part of the session in order, and where the group is.

import { useEffect, useRef } from 'preact/hooks';
import type { SheetBlock, SheetRow } from '../../../shared/blocks/block.ts';
import { Hat } from '../../art/Hat.tsx';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';

const Row = ({ row }: { readonly row: SheetRow }) => {
  const t = hostText[language.value];
  const inside = (
    <>
      <span class="sheet-sign" aria-hidden="true">
        {row.sign ? <Hat sign={row.sign} size={44} /> : <span class="sheet-dot" />}
      </span>
      <span class="sheet-words">
        <strong>{row.title}</strong>
        <small>
          {row.subtitle}
          {row.state === 'now' ? `${row.subtitle ? ', ' : ''}${t.state.now}` : ''}
        </small>
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
    const row = now === undefined ? null : list.current?.querySelector<HTMLElement>('.is-now');
    const box = list.current;
    // Only the list scrolls: scrollIntoView would also move the page under somebody's hands.
    if (row && box) box.scrollTop = row.offsetTop - box.offsetTop - box.clientHeight / 3;
  }, [now]);
  return (
    <section class="host-sheet" id="run-sheet" tabIndex={-1} aria-labelledby="run-sheet-title">
      <h2 id="run-sheet-title">{sheet.title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also when the session is over and no row is a button */}
      <ol ref={list} tabIndex={0} aria-labelledby="run-sheet-title">
        {sheet.items.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ol>
    </section>
  );
};
