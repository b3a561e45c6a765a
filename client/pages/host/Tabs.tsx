// Two pictures of the same moment, one at a time: what is on now, and all groups. Arrows go between them.

import { useRef } from 'preact/hooks';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';

export const TABS = ['now', 'groups'] as const;
export type Tab = (typeof TABS)[number];

interface Props {
  readonly tab: Tab;
  /** How many groups or people call for the facilitator. */
  readonly calls: number;
  readonly onTab: (tab: Tab) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, Home: -TABS.length, End: TABS.length };

export const Tabs = ({ tab, calls, onTab }: Props) => {
  const t = hostText[language.value];
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    // Handled here: an arrow means another step elsewhere on the console.
    event.preventDefault();
    const to = TABS[Math.min(TABS.length - 1, Math.max(0, TABS.indexOf(tab) + step))] ?? tab;
    onTab(to);
    list.current?.querySelector<HTMLElement>(`#tab-${to}`)?.focus();
  };
  return (
    <div class="host-tabs" role="tablist" aria-label={t.tabs} ref={list} onKeyDown={move}>
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={one === tab}
          aria-controls={`panel-${one}`}
          tabIndex={one === tab ? 0 : -1}
          onClick={() => onTab(one)}
        >
          {t.tab[one]}
          {one === 'groups' && calls > 0 ? (
            <span class="tab-calls num">
              {calls} <span class="visually-hidden">{t.calling}</span>
            </span>
          ) : null}
        </button>
      ))}
    </div>
  );
};
