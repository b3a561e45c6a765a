// What somebody chose to carry along: an anchor, an intention, a buddy, and a day to look back, for the calendar.

import { useState } from 'preact/hooks';
import type { Along as AlongPart, Keepsake } from '../../../shared/report/keepsake.ts';
import { Icon } from '../../panel/Icon.tsx';
import { saveFile } from '../../panel/save-file.ts';
import { language } from '../../text/base.ts';
import { mineText } from '../../text/mine.ts';
import { wholeDay } from './day.ts';
import { Line } from './Line.tsx';
import { addressOf, type Mine } from './use-keepsake.ts';

/** Parts of a step that are shown here, and so not once more among the lines. */
export const CARRIED: readonly string[] = ['anchor', 'intention', 'buddy', 'return'] satisfies readonly AlongPart[];

const fetchCalendar = async (mine: Mine): Promise<Blob> => {
  const answer = await fetch(addressOf('ics', mine), { headers: { authorization: `Bearer ${mine.key}` } });
  if (!answer.ok) throw new Error(`calendar: ${answer.status}`);
  return answer.blob();
};

interface Props {
  readonly keepsake: Keepsake;
  readonly mine: Mine;
}

const Return = ({ day, keepsake, mine }: Props & { readonly day: string }) => {
  const t = mineText[language.value];
  const [said, setSaid] = useState('');
  const save = () =>
    fetchCalendar(mine).then(
      (file) => {
        saveFile(file, `rolwissel-${day}.ics`);
        setSaid(t.calendarReady);
      },
      () => setSaid(t.calendarFailed),
    );
  return (
    <section class="mine-return">
      <h3>{t.returnOn}</h3>
      <p class="mine-day">
        <time dateTime={day}>{wholeDay(day)}</time>
      </p>
      <button type="button" class="button primary" onClick={save}>
        <Icon name="clock" />
        {t.calendar}
      </button>
      {keepsake.along.intention.length > 0 ? <p class="hint">{t.calendarHint}</p> : null}
      {day > keepsake.keptUntil.slice(0, 10) ? <p class="hint">{t.erasedBefore}</p> : null}
      <p class="hint" role="status">
        {said}
      </p>
    </section>
  );
};

export const Along = ({ keepsake, mine }: Props) => {
  const t = mineText[language.value];
  const { along, returnOn } = keepsake;
  const parts = (['anchor', 'intention', 'buddy'] as const).filter((part) => along[part].length > 0);
  if (parts.length === 0 && returnOn === undefined) return null;
  return (
    <section class="mine-along">
      <h2>{t.along}</h2>
      <div class="mine-carried">
        {parts.map((part) => (
          <section key={part} class={`is-${part}`}>
            <h3>{t[part]}</h3>
            {along[part].map((line) =>
              // The name of a buddy is known to both.
              part === 'buddy' ? (
                <p key={line.at} class="mine-buddy" dir="auto">
                  {line.text}
                </p>
              ) : (
                <Line key={`${line.at} ${line.text}`} line={line} group={t.withBuddy} />
              ),
            )}
          </section>
        ))}
        {returnOn === undefined ? null : <Return day={returnOn} keepsake={keepsake} mine={mine} />}
      </div>
    </section>
  );
};
