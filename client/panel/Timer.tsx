// What is left of the clock. Ticks here; the server sends only when something changes. Says one minute and ten seconds
// aloud, politely; past zero it waits.

import { useEffect, useState } from 'preact/hooks';
import type { ClockView } from '../../shared/blocks/view.ts';
import { line } from '../session/use-line.ts';
import { language } from '../text/base.ts';
import { panelText } from '../text/panel.ts';

const leftOf = (clock: ClockView, now: number): number =>
  clock.state === 'running' ? Math.max(0, clock.endsAt - now) : clock.state === 'paused' ? clock.left : 0;

const shown = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** What to say aloud at this moment: only as a boundary is crossed. */
const useAnnouncement = (seconds: number, running: boolean): string => {
  const t = panelText[language.value];
  if (!running) return '';
  if (seconds === 0) return t.up;
  if (seconds <= 10) return seconds > 5 ? t.seconds : '';
  return seconds <= 60 && seconds > 50 ? t.minute : '';
};

const ROUND = 2 * Math.PI * 26;

export const Timer = ({ clock }: { readonly clock: ClockView }) => {
  const t = panelText[language.value];
  const now = line.value?.serverNow() ?? Date.now();
  const [, tick] = useState(0);
  const running = clock.state === 'running';
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => tick((n) => n + 1), 250);
    return () => clearInterval(timer);
  }, [running]);
  const left = leftOf(clock, now);
  const said = useAnnouncement(Math.ceil(left / 1000), running);
  if (clock.state === 'none') return null;
  const share = clock.total === 0 ? 0 : Math.min(1, left / clock.total);
  const silent = clock.state === 'running' && clock.silentUntil !== undefined && now < clock.silentUntil;
  return (
    <div class={`timer ${running && left <= 60_000 ? 'is-short' : ''}`}>
      <svg class="timer-ring" viewBox="0 0 64 64" width="1.1em" height="1.1em" aria-hidden="true">
        <circle cx="32" cy="32" r="26" fill="none" stroke="var(--rule)" stroke-width="9" />
        <circle
          cx="32"
          cy="32"
          r="26"
          fill="none"
          stroke="var(--accent)"
          stroke-width="9"
          stroke-linecap={share > 0 ? 'round' : 'butt'}
          stroke-dasharray={`${share * ROUND} ${ROUND}`}
          transform="rotate(-90 32 32)"
        />
      </svg>
      <span class="timer-time num" role="timer" aria-label={clock.label}>
        {shown(left)}
      </span>
      {clock.state === 'paused' ? <span class="timer-note">{t.paused}</span> : null}
      {silent ? <span class="timer-note">{t.silent}</span> : null}
      {running && left === 0 ? <span class="timer-note is-calm">{t.calm}</span> : null}
      <span class="visually-hidden" aria-live="polite">
        {said}
      </span>
    </div>
  );
};
