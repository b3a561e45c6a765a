// The way through the rehearsal: any part, the one before, the next.

import { useEffect, useId, useState } from 'preact/hooks';
import type { Control } from '../../../shared/blocks/block.ts';
import type { View } from '../../../shared/blocks/view.ts';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { Icon } from '../../panel/Icon.tsx';
import type { Sending } from '../../panel/sending.ts';
import { language } from '../../text/base.ts';
import { rehearseText } from '../../text/rehearse.ts';
import { sends, sheetOf } from './own-row.ts';

/** Single keys are the console's: here a button is a button. */
const unkeyed = ({ key: _none, ...control }: Control): Control => control;

export const Parts = ({ view, send }: { readonly view: View; readonly send: Sending['send'] }) => {
  const t = rehearseText[language.value];
  const id = useId();
  const rows = sheetOf(view)?.items ?? [];
  const now = rows.find((row) => row.state === 'now');
  // A session that is over goes on first; its parts can be gone to after that.
  const [wanted, setWanted] = useState<string>();
  useEffect(() => {
    const row = rows.find((one) => one.id === wanted);
    if (!row?.go) return;
    setWanted(undefined);
    void send(row.go.send);
  }, [wanted, rows]);
  const go = (row: string) => {
    setWanted(row);
    const reopen = view.header.phase === 'ended' ? sends(view, 'progress.reopen') : undefined;
    if (reopen) void send(reopen.send);
  };
  const moves = ['progress.back', 'progress.next'].flatMap((type) => sends(view, type) ?? []);
  return (
    <>
      <div class="rehearse-field is-long">
        <label for={id}>{t.part}</label>
        <select id={id} value={now?.id ?? ''} onChange={(event) => go(event.currentTarget.value)}>
          {now ? null : (
            <option value="" disabled>
              {view.header.phase === 'ended' ? t.over : t.notBegun}
            </option>
          )}
          {rows.map((row, at) => (
            <option key={row.id} value={row.id}>
              {`${at + 1}. ${row.subtitle ? `${row.subtitle}: ` : ''}${row.title}`}
            </option>
          ))}
        </select>
      </div>
      <div class="rehearse-moves">
        {moves.map((control) => (
          <ControlButton key={control.id} control={unkeyed(control)}>
            {control.icon ? <Icon name={control.icon} /> : null}
            <span class={control.send.type === 'progress.back' ? 'visually-hidden' : ''}>{control.label}</span>
          </ControlButton>
        ))}
      </div>
    </>
  );
};
