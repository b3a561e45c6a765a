// One part of a session in the report: what was asked, how long it took, what people made.

import { SIGNS, type Sign } from '../../../shared/blocks/stage.ts';
import type { ReportContribution, ReportPart } from '../../../shared/report/report.ts';
import { SignMark } from '../../art/Hat.tsx';
import { language } from '../../text/base.ts';
import { reportText } from '../../text/report.ts';
import { halves } from '../sheet/time.ts';

const isSign = (sign: string | undefined): sign is Sign => SIGNS.some((one) => one === sign);

const spent = (seconds: number): string => {
  const t = reportText[language.value];
  const minutes = Math.round(seconds / 60);
  return minutes === 0 ? t.underAMinute : t.minutes(minutes);
};

const Made = ({ one, part }: { readonly one: ReportContribution; readonly part: ReportPart }) => {
  const t = reportText[language.value];
  const beside = [one.by, one.group ? t.table(one.group) : undefined].filter(Boolean).join(', ');
  return (
    <li class="made">
      {isSign(one.sign) && one.sign !== part.sign ? <SignMark sign={one.sign} size={26} /> : null}
      <div>
        <p>{one.text}</p>
        {one.note ? (
          <p class="made-note">
            {t.reason}: {one.note}
          </p>
        ) : null}
        {beside ? <p class="made-by">{beside}</p> : null}
      </div>
    </li>
  );
};

export const Part = ({ part }: { readonly part: ReportPart }) => {
  const t = reportText[language.value];
  const most = Math.max(1, ...part.tally.map((one) => one.count));
  return (
    <section class="report-part">
      <h3>
        {isSign(part.sign) ? <SignMark sign={part.sign} size={38} /> : null}
        <span>{part.title}</span>
        <small class="num">
          {spent(part.spentSeconds)}
          {part.plannedMinutes > 0 ? ` (${t.planned(halves(part.plannedMinutes))})` : ''}
        </small>
      </h3>
      {part.prompt ? <p class="report-prompt">{part.prompt}</p> : null}
      {part.contributions.length > 0 ? (
        <ul class="report-made">
          {part.contributions.map((one) => (
            <Made key={`${one.at} ${one.text}`} one={one} part={part} />
          ))}
        </ul>
      ) : null}
      {part.tally.length > 0 ? (
        <table class="report-tally">
          <caption class="visually-hidden">{t.tally}</caption>
          <tbody>
            {part.tally.map((one) => (
              <tr key={one.text}>
                <th scope="row">{one.text}</th>
                <td class="num">{one.count}</td>
                <td aria-hidden="true">
                  <span class="tally-bar" style={{ width: `${(100 * one.count) / most}%` }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {part.contributions.length === 0 && part.tally.length === 0 ? <p class="hint">{t.nothing}</p> : null}
    </section>
  );
};
