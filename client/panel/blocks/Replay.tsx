// The session once more: a line of time to move along, and the eyes of a role to look through. The stage goes along.

import '../../style/block-replay.css';
import { useEffect, useId, useState } from 'preact/hooks';
import type { ReplayBlock } from '../../../shared/blocks/block.ts';
import { SignMark } from '../../art/Hat.tsx';
import { language } from '../../text/base.ts';
import { blockText } from '../../text/blocks.ts';
import { Icon } from '../Icon.tsx';
import { useSending } from '../sending.ts';
import { clockText } from './clock-text.ts';
import { lookBackAt, type Made, momentAt, seenAt } from './replay-parts.ts';
import { replayTime } from './replay-time.ts';

/** Ms that each moment stays when it plays by itself: time to read a title and a prompt. */
const STAY = 3200;
/** Ms that an arrow key moves along the line. */
const STEP = 5000;

const prefersStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The chosen time; until somebody moves it is the end, and the stage shows all. */
const useTime = (block: ReplayBlock) => {
  const [chosen, choose] = useState<number | undefined>(undefined);
  const [playing, setPlaying] = useState(false);
  const at = Math.min(chosen ?? block.length, block.length);
  const go = (next: number) => choose(next);
  const later = block.moments.find((moment) => moment.at > at)?.at;
  const earlier = block.moments.findLast((moment) => moment.at < at)?.at;
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => {
      if (at >= block.length) setPlaying(false);
      else go(later ?? block.length);
    }, STAY);
    return () => clearTimeout(timer);
  }, [playing, at, later, block.length]);
  const play = () => {
    if (!playing && at >= block.length) go(0);
    setPlaying(!playing);
  };
  const move = (next: number) => {
    setPlaying(false);
    go(next);
  };
  return {
    at,
    moved: chosen !== undefined,
    earlier,
    later: later ?? (at < block.length ? block.length : undefined),
    playing,
    play,
    move,
  };
};

interface TurnProps {
  readonly name: string;
  readonly icon: string;
  /** Undefined at the end of the line. */
  readonly to: number | undefined;
  readonly onGo: (to: number) => void;
}

const Turn = ({ name, icon, to, onGo }: TurnProps) => (
  <button
    type="button"
    class="button replay-turn"
    title={name}
    aria-disabled={to === undefined || undefined}
    onClick={() => {
      if (to !== undefined) onGo(to);
    }}
  >
    <Icon name={icon} size={22} />
    <span class="visually-hidden">{name}</span>
  </button>
);

const Line = ({ block, time }: { readonly block: ReplayBlock; readonly time: ReturnType<typeof useTime> }) => {
  const t = blockText[language.value];
  const id = useId();
  const still = prefersStill();
  const now = momentAt(block, time.at);
  return (
    <div class="replay-line">
      <div class="replay-range">
        <label class="visually-hidden" for={id}>
          {t.time}
        </label>
        <input
          id={id}
          type="range"
          min={0}
          max={block.length}
          step={1}
          value={time.at}
          aria-valuetext={`${clockText(time.at)}${now ? `, ${now.title}` : ''}`}
          style={{ '--share': block.length === 0 ? 0 : time.at / block.length }}
          onInput={(event) => time.move(Number(event.currentTarget.value))}
          onKeyDown={(event) => {
            const by =
              event.key === 'ArrowRight' || event.key === 'ArrowUp'
                ? 1
                : event.key === 'ArrowLeft' || event.key === 'ArrowDown'
                  ? -1
                  : 0;
            if (by === 0) return;
            event.preventDefault();
            time.move(Math.max(0, Math.min(block.length, time.at + by * STEP)));
          }}
        />
        <span class="replay-ticks" aria-hidden="true">
          {block.moments.map((moment) => (
            <span key={moment.id} style={{ '--share': block.length === 0 ? 0 : moment.at / block.length }} />
          ))}
        </span>
      </div>
      <div class="replay-buttons">
        <Turn name={t.previous} icon="arrow-left" to={time.earlier} onGo={time.move} />
        {still ? null : (
          <button type="button" class="button primary" onClick={time.play}>
            <Icon name={time.playing ? 'pause' : 'play'} />
            <span>{time.playing ? t.pause : t.play}</span>
          </button>
        )}
        <Turn name={t.next} icon="arrow-right" to={time.later} onGo={time.move} />
        <span class="replay-clock num">{t.ofSession(clockText(time.at), clockText(block.length))}</span>
      </div>
    </div>
  );
};

const Eyes = ({ eyes }: { readonly eyes: ReplayBlock['eyes'][number] }) => (
  <section class={`replay-eyes ${eyes.sign ? `sign-${eyes.sign}` : ''}`} aria-label={eyes.label}>
    <h3>
      {eyes.sign ? <SignMark sign={eyes.sign} size={36} /> : null} {eyes.label}
    </h3>
    {eyes.facets.length > 0 ? (
      <dl class="facets">
        {eyes.facets.map((facet) => (
          <div key={facet.label}>
            <dt>{facet.label}</dt>
            <dd>{facet.text}</dd>
          </div>
        ))}
      </dl>
    ) : null}
    {eyes.secret ? (
      <p class="replay-secret">
        <b>{blockText[language.value].secret}</b> {eyes.secret}
      </p>
    ) : null}
    {eyes.closed ? (
      <p class="note">
        <Icon name="lock" size={18} /> {eyes.closed}
      </p>
    ) : null}
  </section>
);

const One = ({ made, by }: { readonly made: Made; readonly by: string | undefined }) => (
  <li class={`entry ${made.sign ? `sign-${made.sign}` : ''}`}>
    {made.sign ? <SignMark sign={made.sign} size={32} /> : null}
    <div class="entry-body">
      <p class="entry-by">{[clockText(made.at), made.by, by].filter(Boolean).join(' · ')}</p>
      <p class="entry-text" dir="auto">
        {made.text}
      </p>
      {made.note ? (
        <p class="entry-note" dir="auto">
          {made.note}
        </p>
      ) : null}
    </div>
  </li>
);

interface ShareProps {
  readonly share: NonNullable<ReplayBlock['share']>;
  readonly at: number;
  readonly eyes: string | undefined;
}

/** The facilitator puts this moment on the big screen. */
const Share = ({ share, at, eyes }: ShareProps) => {
  const { refused, send } = useSending();
  return (
    <div class="row">
      <button
        type="button"
        class="button"
        onClick={() => void send({ ...share.send, at: Math.round(at), ...(eyes === undefined ? {} : { eyes }) })}
      >
        <Icon name="maximize" />
        <span>{share.label}</span>
      </button>
      {refused ? (
        <p class="refusal" role="alert">
          {refused}
        </p>
      ) : null}
    </div>
  );
};

export const Replay = ({ block }: { readonly block: ReplayBlock }) => {
  const t = blockText[language.value];
  const time = useTime(block);
  const [looking, look] = useState('');
  const id = useId();
  const eyes = block.eyes.find((one) => one.id === looking);
  const now = momentAt(block, time.at);
  const { shown, unseen } = seenAt(block, time.at, eyes?.id ?? '');
  // The stage goes along as soon as somebody looks back.
  const back = time.moved || looking !== '';
  useEffect(() => {
    if (back) replayTime.value = lookBackAt(block, time.at, looking);
  }, [back, block, time.at, looking]);
  useEffect(
    () => () => {
      replayTime.value = undefined;
    },
    [],
  );
  return (
    <section class="block replay" aria-label={block.title}>
      <h2 class="block-title">{block.title}</h2>
      <p>{block.hint}</p>
      <Line block={block} time={time} />
      {now ? (
        <div class="replay-moment" aria-live="polite">
          <h3>{now.title}</h3>
          {now.prompt ? <p>{now.prompt}</p> : null}
        </div>
      ) : null}
      <div class="field replay-look">
        <label for={id}>{t.eyes}</label>
        <select id={id} value={looking} onChange={(event) => look(event.currentTarget.value)}>
          <option value="">{t.everybody}</option>
          {block.eyes.map((one) => (
            <option key={one.id} value={one.id}>
              {one.label}
            </option>
          ))}
        </select>
      </div>
      {block.share ? <Share share={block.share} at={time.at} eyes={eyes?.id} /> : null}
      {eyes ? <Eyes eyes={eyes} /> : null}
      <section class="replay-made" aria-label={t.made}>
        <h3>
          {t.made} {shown.length > 0 ? <span class="count num">{shown.length}</span> : null}
        </h3>
        {unseen > 0 ? (
          <p class="note replay-unseen">
            <Icon name="eye-off" size={18} /> <span>{t.unseen(unseen, eyes?.label ?? '')}</span>
          </p>
        ) : null}
        {shown.length === 0 && unseen === 0 ? <p class="hint">{t.madeNothing}</p> : null}
        {shown.length > 0 ? (
          <ul class="entry-list">
            {shown.map((made) => (
              <One key={made.id} made={made} by={block.eyes.find((one) => one.id === made.eyes)?.label} />
            ))}
          </ul>
        ) : null}
      </section>
    </section>
  );
};
