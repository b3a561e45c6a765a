// One part of the session on the run sheet: a press goes there; its time opens what can be changed about it.

import type { SheetRow as Row } from '../../../shared/blocks/block.ts';
import { SignMark } from '../../art/Hat.tsx';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { Icon } from '../../panel/Icon.tsx';
import { useInSight } from '../../panel/in-sight.ts';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';
import { useMenu } from './menu.ts';

/** What it really took, beside the plan; the plan where it is still to come. */
const Time = ({ row }: { readonly row: Row }) => {
  const t = hostText[language.value];
  if (row.spent === undefined || row.state !== 'done')
    return <span>{row.minutes > 0 ? t.minutes(row.minutes) : row.state === 'done' ? t.state.done : ''}</span>;
  return (
    <span>
      {t.minutes(Math.round(row.spent / 60_000))}
      {row.minutes > 0 ? <small>{t.planned(row.minutes)}</small> : null}
    </span>
  );
};

interface Props {
  readonly row: Row;
  readonly under: string | undefined;
}

export const SheetRow = ({ row, under }: Props) => {
  const t = hostText[language.value];
  const menu = `more-sheet-${row.id}`;
  const { open, button } = useMenu(menu);
  const whole = useInSight<HTMLLIElement>(open);
  const inside = (
    <>
      <span class="sheet-sign" aria-hidden="true">
        {row.sign ? <SignMark sign={row.sign} size={44} /> : <span class="sheet-dot" />}
      </span>
      <span class="sheet-words">
        <strong>{row.title}</strong>
        {under ? <small>{under}</small> : null}
        {row.state === 'next' ? null : <span class="visually-hidden">{t.state[row.state]}</span>}
      </span>
    </>
  );
  const more = row.controls ?? [];
  return (
    <li ref={whole} class={`sheet-row is-${row.state}`} aria-current={row.state === 'now' ? 'step' : undefined}>
      {row.go ? (
        <ControlButton control={row.go} class="sheet-go">
          {inside}
        </ControlButton>
      ) : (
        <div class="sheet-go">{inside}</div>
      )}
      {more.length > 0 ? (
        <button type="button" class="sheet-time num" aria-label={t.sheetMenu(row.title, row.minutes)} {...button}>
          <Time row={row} />
          <Icon name="chevron-down" size={14} />
        </button>
      ) : (
        <span class="sheet-time num">
          <Time row={row} />
        </span>
      )}
      <div class="more-controls" id={menu} hidden={!open}>
        {open ? more.map((control) => <ControlButton key={control.id} control={control} />) : null}
      </div>
    </li>
  );
};
