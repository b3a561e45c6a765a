// The report of a session: what the group made, to read, print and take along. Names only when asked for.

import { useState } from 'preact/hooks';
import '../../style/report.css';
import type { Report as Made } from '../../../shared/report/report.ts';
import { language } from '../../text/base.ts';
import { reportText } from '../../text/report.ts';
import { Coming } from '../Coming.tsx';
import { Shut } from '../host/Shut.tsx';
import { roomKey } from '../library/own-rooms.ts';
import { usePageTitle } from '../library/page-title.ts';
import { SiteHeader } from '../library/SiteHeader.tsx';
import { Decisions } from './Decisions.tsx';
import { Part } from './ReportPart.tsx';
import { Take } from './Take.tsx';
import { useReport } from './use-report.ts';

const day = (iso: string): string =>
  new Intl.DateTimeFormat(language.value === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(iso),
  );

const Body = ({ report }: { readonly report: Made }) => {
  const t = reportText[language.value];
  return (
    <>
      {report.case ? (
        <section class="report-case">
          <h2>{t.theCase}</h2>
          <p>{report.case}</p>
        </section>
      ) : null}
      {report.decisions.length > 0 ? <Decisions decisions={report.decisions} /> : null}
      {report.steps.length === 0 ? <p class="report-empty">{t.empty}</p> : null}
      {report.steps.map((step) => (
        <section key={step.id} class="report-step">
          <h2>{step.title}</h2>
          {step.parts.map((part) => (
            <Part key={part.id} part={part} />
          ))}
        </section>
      ))}
      {report.events.length > 0 ? (
        <section class="report-step">
          <h2>{t.events}</h2>
          {report.events.map((event) => (
            <section key={event.at} class="report-part">
              <h3>
                <span>{event.title}</span>
                <small class="num">{day(event.at)}</small>
              </h3>
              <p>{event.text}</p>
            </section>
          ))}
        </section>
      ) : null}
    </>
  );
};

const Report = ({ path }: { readonly path: string }) => {
  const t = reportText[language.value];
  const room = path.split('/')[2] ?? '';
  const key = roomKey(room) ?? '';
  const [names, setNames] = useState(false);
  const wanted = { room, key, names, language: language.value };
  const { found, again } = useReport(wanted);
  const title = found.state === 'there' ? found.report.scenario.title : '';
  usePageTitle(t.pageTitle(title));
  if (found.state === 'shut') return <Shut title={t.badKey} why={t.badKeyWhy} />;
  return (
    <div class="report">
      <SiteHeader />
      <main class="report-main">
        <Coming state={found.state} text={t} again={again} />
        {found.state === 'there' ? (
          <>
            <p class="report-kind">{t.heading}</p>
            <h1>{title}</h1>
            <p class="report-when">
              {t.started(day(found.report.startedAt))}, {t.people(found.report.people)}
            </p>
            {found.report.endedAt ? null : (
              <p class="hint">
                {t.stillOn} <a href={`/host/${room}#${key}`}>{t.backToRoom}</a>
              </p>
            )}
            <Take wanted={wanted} title={title} setNames={setNames} />
            <Body report={found.report} />
          </>
        ) : null}
      </main>
    </div>
  );
};

export default Report;
