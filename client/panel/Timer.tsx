// What is left of the clock. Ticks here; the server sends only when something changes. The last minute and the last seconds
// show in a word and a calm tint, and are said aloud once, politely; past zero it waits.

import { useEffect, useState } from 'preact/hooks';
import '../style/timer.css';
import type { ClockView } from '../../shared/blocks/view.ts';
import type { Language } from '../../shared/core/words.ts';
import { line } from '../session/use-line.ts';
import { language as own } from '../text/base.ts';
import { panelText } from '../text/panel.ts';
import { timerText } from '../text/timer.ts';

type Shown = Exclude<ClockView, { state: 'none' }>;

/** Seconds from which on the clock warns. */
const SHORT = 60;
const LAST = 10;

const leftOf = (clock: ClockView, now: number): number =>
  clock.state === 'running' ? Math.max(0, clock.endsAt - now) : clock.state === 'paused' ? clock.left : 0;

const shown = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** What to say aloud at this moment: only as a boundary is crossed. */
const announcement = (seconds: number, running: boolean, language: Language): string => {
  const t = panelText[language];
  if (!running) return '';
  if (seconds === 0) return t.up;
  if (seconds <= LAST) return seconds > 5 ? t.seconds : '';
  return seconds <= SHORT && seconds > 50 ? t.minute : '';
};

/** How near the end is. */
const nearness = (seconds: number): '' | 'is-short' | 'is-last' | 'is-over' =>
  seconds > SHORT ? '' : seconds > LAST ? 'is-short' : seconds > 0 ? 'is-last' : 'is-over';

/** The word by the time: one at a time, the most pressing. */
const wordFor = (clock: Shown, seconds: number, now: number, language: Language): string => {
  const t = panelText[language];
  if (clock.state === 'paused') return t.paused;
  if (seconds === 0) return t.calm;
  if (seconds <= LAST) return timerText[language].lastSeconds;
  if (seconds <= SHORT) return timerText[language].lastMinute;
  if (clock.silentUntil !== undefined && now < clock.silentUntil) return t.silent;
  return clock.extra ?? '';
};

/** Every word that may come here. Unseen, they keep room for the widest, so that nothing moves when one appears. */
const Room = ({ extra, language }: { readonly extra: string | undefined; readonly language: Language }) => {
  const t = panelText[language];
  const { lastMinute, lastSeconds } = timerText[language];
  const words = [lastMinute, lastSeconds, t.calm, t.silent, t.paused, ...(extra === undefined ? [] : [extra])];
  return (
    <>
      {words.map((word) => (
        <span key={word} class="timer-room" data-word={word} aria-hidden="true" />
      ))}
    </>
  );
};

const ROUND = 2 * Math.PI * 26;

const Ring = ({ share }: { readonly share: number }) => (
  <svg class="timer-ring" viewBox="0 0 64 64" width="1.1em" height="1.1em" aria-hidden="true">
    <circle cx="32" cy="32" r="26" fill="none" stroke="var(--rule)" stroke-width="9" />
    <circle
      class="timer-share"
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
);

interface Props {
  readonly clock: ClockView;
  /** Of this screen when left out; the big screen speaks the room’s. */
  readonly language?: Language;
}

export const Timer = ({ clock, language = own.value }: Props) => {
  const now = line.value?.serverNow() ?? Date.now();
  const [, tick] = useState(0);
  const running = clock.state === 'running';
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => tick((n) => n + 1), 250);
    return () => clearInterval(timer);
  }, [running]);
  const left = leftOf(clock, now);
  const seconds = Math.ceil(left / 1000);
  if (clock.state === 'none') return null;
  return (
    <div class={`timer ${running ? nearness(seconds) : ''}`}>
      <Ring share={clock.total === 0 ? 0 : Math.min(1, left / clock.total)} />
      <span class="timer-time num" role="timer" aria-label={clock.label}>
        {shown(seconds)}
      </span>
      <span class="timer-word">
        <Room extra={clock.extra} language={language} />
        <span>{wordFor(clock, seconds, now, language)}</span>
      </span>
      <span class="visually-hidden" aria-live="polite">
        {announcement(seconds, running, language)}
      </span>
    </div>
  );
};
