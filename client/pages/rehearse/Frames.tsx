// The three views, each a live page in a frame of its device's size, scaled to what there is room for. A frame that is not
// shown stays as it is, so that nothing loads anew.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { language } from '../../text/base.ts';
import { rehearseText } from '../../text/rehearse.ts';
import { theme } from '../../theme.ts';
import type { Rehearsal } from './rehearsal.ts';
import { ScriptBeside } from './ScriptBeside.tsx';
import { DEVICES, FRAMES, type FrameName, isWide, layOut, type Show } from './shows.ts';

interface Props {
  readonly rehearsal: Rehearsal;
  readonly show: Show;
  /** Called with whether all three fit beside each other here. */
  readonly onWide: (wide: boolean) => void;
}

/** Width and height of an element, in CSS pixels. */
const useSize = () => {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const read = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    read();
    const watcher = new ResizeObserver(read);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return { box, size };
};

const px = (value: number): string => `${value}px`;

export const Frames = ({ rehearsal, show, onWide }: Props) => {
  const t = rehearseText[language.value];
  const { box, size } = useSize();
  const wide = isWide(size.width);
  useLayoutEffect(() => {
    if (size.width > 0) onWide(wide);
  }, [wide, size.width > 0]);
  const { frames, script } = layOut(size.width, size.height, show === 'all' && !wide ? 'console' : show);
  // One after the other: three pages that begin at once keep each other waiting.
  const [loaded, setLoaded] = useState(0);
  const address: Readonly<Record<FrameName, string>> = {
    console: `/host/${rehearsal.room}#${rehearsal.key}`,
    screen: rehearsal.screen,
    phone: `/play/${rehearsal.room}`,
  };
  // A page reads language and theme when it begins; the big screen keeps the room's, and is always light.
  const again: Readonly<Record<FrameName, string>> = {
    console: `${theme.value} ${language.value}`,
    screen: '',
    phone: theme.value,
  };
  return (
    <div class="rehearse-frames" ref={box}>
      {script ? <ScriptBeside place={script} /> : null}
      {size.width === 0
        ? null
        : FRAMES.map((name, at) => {
            const place = frames[name];
            const device = DEVICES[name];
            return (
              <section
                key={name}
                class={`rehearse-view is-${name} ${place ? '' : 'is-away'}`}
                aria-labelledby={`rehearse-${name}`}
                inert={!place}
                style={
                  place
                    ? { left: px(place.left), top: px(place.top), width: px(place.width), height: px(place.height) }
                    : { left: '0', top: '0', width: px(device.width), height: px(device.height) }
                }
              >
                <h2 id={`rehearse-${name}`}>{t.frames[name]}</h2>
                {at <= loaded ? (
                  <iframe
                    key={again[name]}
                    title={t.shows[name]}
                    src={address[name]}
                    width={device.width}
                    height={device.height}
                    style={{ transform: `scale(${place?.scale ?? 1})` }}
                    onLoad={() => setLoaded((before) => Math.max(before, at + 1))}
                  />
                ) : null}
              </section>
            );
          })}
    </div>
  );
};
