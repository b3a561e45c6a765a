// What to say aloud on the play page, once and politely: a lost line, words that take long to send, new contributions.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { View } from '../../../shared/blocks/view.ts';
import { awayLine } from '../../panel/away-line.ts';
import type { Link } from '../../session/line.ts';
import { line } from '../../session/use-line.ts';
import { language } from '../../text/base.ts';
import { playText } from '../../text/play.ts';

/** Ms after which sending is worth a word. */
const SLOW = 1500;
/** Ms in which contributions are counted together before they are said. */
const GATHER = 2500;

/** True once `on` lasted for so many ms. */
const useLasting = (on: boolean, ms: number): boolean => {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    setLasts(false);
    if (!on) return undefined;
    const timer = setTimeout(() => setLasts(true), ms);
    return () => clearTimeout(timer);
  }, [on, ms]);
  return on && lasts;
};

const othersIn = (view: View | undefined): readonly string[] =>
  (view?.blocks ?? []).flatMap((block) =>
    block.type === 'entries' && block.id !== 'happened' ? block.items.filter((one) => !one.mine).map((one) => one.id) : [],
  );

/** How many contributions of others came in just now; not those that were there when the page or the part began. */
const useArrivals = (view: View | undefined): number => {
  const ids = othersIn(view);
  const key = ids.join(' ');
  const part = view?.header.title ?? '';
  const known = useRef<{ readonly part: string | undefined; ids: ReadonlySet<string> }>({ part: undefined, ids: new Set() });
  const [fresh, setFresh] = useState(0);
  useEffect(() => {
    if (known.current.part !== part) {
      known.current = { part, ids: new Set(ids) };
      setFresh(0);
      return undefined;
    }
    const timer = setTimeout(() => {
      setFresh(ids.filter((id) => !known.current.ids.has(id)).length);
      known.current.ids = new Set(ids);
    }, GATHER);
    return () => clearTimeout(timer);
  }, [key, part]);
  return fresh;
};

/** `seen`: worth a place on the screen; the rest is for the ear. */
export const useStatus = (view: View | undefined, link: Link): { readonly text: string; readonly seen: boolean } => {
  const t = playText[language.value];
  const fresh = useArrivals(view);
  const slow = useLasting((line.value?.waiting.value ?? 0) > 0, SLOW);
  const away = awayLine(link, t.lost);
  if (away) return { text: away, seen: true };
  if (slow) return { text: t.sending, seen: true };
  return { text: fresh > 0 ? t.arrived(fresh) : '', seen: false };
};
