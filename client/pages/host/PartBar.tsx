// On a phone: one part of the console at a time, one thumb away.

import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';
import { SIDES, type Side } from './Rail.tsx';
import { TABS, type Tab } from './Tabs.tsx';

export type Part = Tab | Side;

interface Props {
  readonly part: Part;
  /** Are there groups to look at? */
  readonly grouped: boolean;
  /** How many people call for the facilitator. */
  readonly calls: number;
  readonly onPart: (part: Part) => void;
}

export const PartBar = ({ part, grouped, calls, onPart }: Props) => {
  const t = hostText[language.value];
  const names = { ...t.tab, people: t.jumpPeople, sheet: t.jumpSheet, tools: t.jumpTools };
  return (
    <nav class="part-bar" aria-label={t.jump}>
      {[...TABS, ...SIDES]
        .filter((one) => grouped || one !== 'groups')
        .map((one) => (
          <button key={one} type="button" data-part={one} aria-pressed={one === part} onClick={() => onPart(one)}>
            {names[one]}
            {one === 'people' && calls > 0 ? (
              <span class="tab-calls num">
                {calls} <span class="visually-hidden">{t.calling}</span>
              </span>
            ) : null}
          </button>
        ))}
    </nav>
  );
};
