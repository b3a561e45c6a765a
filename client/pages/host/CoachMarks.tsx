// A first session: a small card beside one thing at a time, with an arrow. It takes no focus, lies over nothing that can be
// pressed, and waits while there is no room for it.

import '../../style/coach.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { beginCoaching, stopCoaching, told, wasTold } from '../../session/coach.ts';
import { language } from '../../text/base.ts';
import { coachText } from '../../text/coach.ts';
import { type Looked, lookAround } from './coach-look.ts';
import { MARKS, type Mark } from './coach-marks.ts';
import { arrow, type Box, boxAt, freePlace, isFree, lowestPlace } from './coach-place.ts';

/** Ms between two looks at the console, and before the first: then the page stands. */
const LOOK = 600;
const SETTLE = 900;
/** A phone, in CSS pixels of width. */
const NARROW = 700;

interface Spot {
  readonly mark: Mark;
  readonly target: Box;
  /** Undefined while the size of the card is not known. */
  readonly card: Box | undefined;
}

const same = (a: Box | undefined, b: Box | undefined): boolean =>
  a === b || (!!a && !!b && a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom);

/** Where the card goes: where it lay, as long as that is free. */
const placeFor = (looked: Looked, size: DOMRect, before: Box | undefined): Box | undefined => {
  const { crowded, bars } = looked;
  if (crowded.width <= NARROW) return lowestPlace(size.height, bars, crowded);
  const stays = before && boxAt(before.left, before.top, size);
  return stays && isFree(stays, crowded) ? stays : freePlace(size, crowded);
};

/** The mark that has a place now, and where. */
const useSpot = (marks: readonly Mark[], card: { readonly current: HTMLElement | null }): Spot | undefined => {
  const [spot, setSpot] = useState<Spot>();
  // How large the card is with the words of each mark.
  const sizes = useRef(new Map<Mark, DOMRect>());
  const key = marks.map((one) => one.id).join(' ');
  const look = useRef(() => {});
  look.current = () =>
    setSpot((before) => {
      if (before && card.current?.dataset.mark === before.mark.id)
        sizes.current.set(before.mark, card.current.getBoundingClientRect());
      for (const mark of marks) {
        const looked = lookAround(mark, card.current);
        if (!looked) continue;
        const { target } = looked.crowded;
        const size = sizes.current.get(mark);
        if (!size) return { mark, target, card: undefined };
        const place = placeFor(looked, size, before?.mark === mark ? before.card : undefined);
        if (!place) continue;
        return before?.mark === mark && same(place, before.card) && same(target, before.target)
          ? before
          : { mark, target, card: place };
      }
      return undefined;
    });
  useEffect(() => {
    if (marks.length === 0) {
      setSpot(undefined);
      return undefined;
    }
    const now = () => look.current();
    const anew = () => {
      sizes.current.clear();
      look.current();
    };
    anew();
    const timer = setInterval(now, LOOK);
    addEventListener('resize', anew);
    document.addEventListener('scroll', now, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      removeEventListener('resize', anew);
      document.removeEventListener('scroll', now, { capture: true });
    };
  }, [key, language.value]);
  useLayoutEffect(() => {
    if (spot && !spot.card) look.current();
  }, [spot]);
  return spot;
};

const Arrow = ({ card, target }: { readonly card: Box; readonly target: Box }) => {
  const { from, to } = arrow(card, target);
  const [left, top] = [Math.max(2, target.left - 3), Math.max(2, target.top - 3)];
  const [right, bottom] = [Math.min(innerWidth - 2, target.right + 3), Math.min(innerHeight - 2, target.bottom + 3)];
  return (
    <svg class="coach-arrow" aria-hidden="true" focusable="false">
      <defs>
        <marker id="coach-head" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="5" markerHeight="5" orient="auto">
          <path d="M1 1 L9 5 L1 9 Z" />
        </marker>
      </defs>
      <rect x={left} y={top} width={right - left} height={bottom - top} rx={8} />
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} marker-end="url(#coach-head)" />
    </svg>
  );
};

export const CoachMarks = ({ phase }: { readonly phase: 'gathering' | 'playing' | 'ended' }) => {
  const t = coachText[language.value];
  const [first, setFirst] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setFirst(beginCoaching(location.pathname.split('/')[2] ?? '', phase !== 'gathering')), SETTLE);
    return () => clearTimeout(timer);
  }, [phase]);
  const box = useRef<HTMLElement>(null);
  const here = MARKS.filter((mark) => mark.phase === phase);
  const spot = useSpot(first ? here.filter((mark) => !wasTold(mark.id)) : [], box);
  const gone = useRef<() => void>(() => {});
  gone.current = () => {
    if (!spot) return;
    // With the last card the focus would fall off the page.
    if (box.current?.contains(document.activeElement)) document.getElementById('now')?.focus({ preventScroll: true });
    told(spot.mark.id);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select')) return;
      gone.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div class="coach" aria-live="polite">
      {spot?.card ? <Arrow card={spot.card} target={spot.target} /> : null}
      {spot ? (
        <aside
          ref={box}
          data-mark={spot.mark.id}
          class={`coach-card ${spot.card ? '' : 'is-measured'}`}
          aria-label={t.region}
          style={spot.card ? { left: `${spot.card.left}px`, top: `${spot.card.top}px` } : { left: '10px', top: '0' }}
        >
          <p class="coach-title">
            <strong>{t.marks[spot.mark.id].title}</strong>
            <span class="num">{t.count(here.indexOf(spot.mark) + 1, here.length)}</span>
          </p>
          <p>{t.marks[spot.mark.id].text}</p>
          <div class="coach-actions">
            <button type="button" class="button primary" onClick={() => gone.current()}>
              {t.gotIt}
            </button>
            <button type="button" class="button quiet" onClick={stopCoaching}>
              {t.noMore}
            </button>
          </div>
        </aside>
      ) : null}
    </div>
  );
};
