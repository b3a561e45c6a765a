// What was decided, who holds it, and when.

import type { ReportDecision } from '../../../shared/report/report.ts';
import { language } from '../../text/base.ts';
import { reportText } from '../../text/report.ts';

export const Decisions = ({ decisions }: { readonly decisions: readonly ReportDecision[] }) => {
  const t = reportText[language.value];
  return (
    <section class="report-decisions">
      <h2>{t.decisions}</h2>
      <ul>
        {decisions.map((one) => (
          <li key={`${one.at} ${one.text}`}>
            <p>{one.text}</p>
            <dl>
              <div>
                <dt>{t.owner}</dt>
                <dd>{one.owner ?? t.nobody}</dd>
              </div>
              <div>
                <dt>{t.when}</dt>
                <dd>{one.when ?? t.noDate}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
};
