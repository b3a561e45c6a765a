// When the session will be over, as it goes now: "Done about 11:32 · 6 min behind".

import type { Plan } from '../../../shared/blocks/block.ts';
import type { ClockView } from '../../../shared/blocks/view.ts';
import { useServerNow } from '../../panel/when.ts';
import { language } from '../../text/base.ts';
import { hostText } from '../../text/host.ts';
import { outlook } from './plan.ts';

interface Props {
  readonly plan: Plan;
  readonly clock: ClockView;
}

/** As the clock on the wall here says it: the server's may be a little off. */
const wall = (end: number, now: number): string =>
  new Date(Date.now() + end - now).toLocaleTimeString(language.value === 'nl' ? 'nl-NL' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  });

export const PlanLine = ({ plan, clock }: Props) => {
  const t = hostText[language.value];
  const now = useServerNow(10_000);
  const { end, behind } = outlook(plan, clock, now);
  return (
    <p class="plan-line num">
      {t.doneAbout(wall(end, now))} · <span class={behind > 0 ? 'is-behind' : ''}>{t.behind(behind)}</span>
    </p>
  );
};
