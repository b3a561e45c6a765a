// One's own page: the way somebody went, what they hold, what they carry along, and every line they wrote.

import '../../style/mine.css';
import '../../style/mine-along.css';
import type { Keepsake } from '../../../shared/report/keepsake.ts';
import { language } from '../../text/base.ts';
import { mineText } from '../../text/mine.ts';
import { Coming } from '../Coming.tsx';
import { Shut } from '../host/Shut.tsx';
import { usePageTitle } from '../library/page-title.ts';
import { SiteHeader } from '../library/SiteHeader.tsx';
import { Along, CARRIED } from './Along.tsx';
import { Card } from './Card.tsx';
import { dayOf } from './day.ts';
import { Keep } from './Keep.tsx';
import { Kept } from './Kept.tsx';
import { Line } from './Line.tsx';
import { Path } from './Path.tsx';
import { useKeepsake, type Mine as Wanted } from './use-keepsake.ts';

const Lines = ({ keepsake }: { readonly keepsake: Keepsake }) => {
  const t = mineText[language.value];
  const steps = keepsake.steps
    .map((step) => ({ ...step, parts: step.parts.filter((part) => !CARRIED.includes(part.id)) }))
    .filter((step) => step.parts.length > 0);
  if (keepsake.steps.length === 0) return <p class="mine-nothing">{t.nothing}</p>;
  if (steps.length === 0) return null;
  return (
    <section class="mine-lines">
      <h2>{t.lines}</h2>
      {steps.map((step) => (
        <section key={step.id}>
          <h3>{step.title}</h3>
          {step.parts.map((part) => (
            <div key={part.id} class="mine-part">
              {part.title ? <h4>{part.title}</h4> : null}
              <ul>
                {part.lines.map((line) => (
                  <li key={`${line.at} ${line.text}`}>
                    <Line line={line} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </section>
  );
};

const Mine = ({ path }: { readonly path: string }) => {
  const t = mineText[language.value];
  const mine: Wanted = { room: path.split('/')[2] ?? '', key: location.hash.slice(1), language: language.value };
  const { found, again } = useKeepsake(mine);
  usePageTitle(t.pageTitle(found.state === 'there' ? found.keepsake.scenario.title : ''));
  if (found.state === 'shut') return <Shut title={t.badKey} why={t.badKeyWhy} />;
  if (found.state === 'gone') return <Shut title={t.gone} why={t.goneWhy} />;
  if (found.state === 'removed') return <Shut title={t.removed} why={t.removedWhy} />;
  return (
    <div class="mine">
      <SiteHeader />
      <main>
        <Coming state={found.state} text={t} again={again} />
        {found.state === 'there' ? (
          <>
            <h1>
              {t.heading} <small dir="auto">{t.of(found.keepsake.name)}</small>
            </h1>
            <p class="mine-when">{t.played(found.keepsake.scenario.title, dayOf(found.keepsake.startedAt))}</p>
            <Keep />
            <Path path={found.keepsake.path} />
            {found.keepsake.card ? <Card card={found.keepsake.card} /> : null}
            <Along keepsake={found.keepsake} mine={mine} />
            <Lines keepsake={found.keepsake} />
            <Kept until={found.keepsake.keptUntil} />
          </>
        ) : null}
      </main>
    </div>
  );
};

export default Mine;
