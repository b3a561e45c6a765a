// The run sheet: every part of the session in order, where the group is, and when it will be over.

import { useEffect, useRef } from 'preact/hooks';
import type { SheetBlock } from '../../../shared/blocks/block.ts';
import type { ClockView } from '../../../shared/blocks/view.ts';
import { ControlButton } from '../../panel/ControlButton.tsx';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';
import { useMenu } from './menu.ts';
import { PlanLine } from './PlanLine.tsx';
import { SheetRow } from './SheetRow.tsx';

interface Props {
  readonly sheet: SheetBlock;
  readonly clock: ClockView;
}

const Head = ({ sheet, clock }: Props) => {
  const t = hostText[language.value];
  const { open, button } = useMenu('more-plan');
  const controls = sheet.plan?.controls ?? [];
  return (
    <div class="sheet-head">
      <h2 id="run-sheet-title">{sheet.title}</h2>
      {sheet.plan ? <PlanLine plan={sheet.plan} clock={clock} /> : null}
      {controls.length > 0 ? (
        <button type="button" class="plan-button" {...button}>
          <Icon name="timer" size={18} />
          <span>{t.plan}</span>
          <span class="visually-hidden">: {t.planMenu}</span>
        </button>
      ) : null}
      <div class="more-controls" id="more-plan" hidden={!open}>
        {open ? controls.map((control) => <ControlButton key={control.id} control={control} />) : null}
      </div>
    </div>
  );
};

export const RunSheet = ({ sheet, clock }: Props) => {
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
      <Head sheet={sheet} clock={clock} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also when the session is over and no row is a button */}
      <ol ref={list} tabIndex={0} aria-labelledby="run-sheet-title">
        {sheet.items.map((row, at) => (
          <SheetRow key={row.id} row={row} under={row.subtitle === sheet.items[at - 1]?.subtitle ? undefined : row.subtitle} />
        ))}
      </ol>
    </section>
  );
};
