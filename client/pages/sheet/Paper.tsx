// The sheet of paper itself: what a facilitator has in hand when the screens fail. One A4, and one US Letter.

import type { Language } from '../../../shared/core/words.ts';
import type { SheetPage } from '../../../shared/protocol/http.ts';
import { sheetText } from '../../text/sheet.ts';
import { type Room, RunTable } from './RunTable.tsx';
import { firstSentences } from './sentences.ts';

/** How full the page is: the more parts, the smaller its type and the fewer words to a part. */
const FULLNESS: readonly { readonly upTo: number; readonly name: string; readonly room: Room; readonly when: number }[] = [
  { upTo: 17, name: 'roomy', room: { say: 130, look: 100 }, when: 120 },
  { upTo: 22, name: 'fuller', room: { say: 110, look: 85 }, when: 100 },
  { upTo: Number.POSITIVE_INFINITY, name: 'full', room: { say: 92, look: 72 }, when: 60 },
];

interface Props {
  readonly page: SheetPage;
  /** Name of the form, where there is a choice. */
  readonly variant: string | undefined;
  /** Name of the length. */
  readonly profile: string;
  readonly language: Language;
}

/** Under this name a server is reached from its own machine alone. */
const isOwnMachine = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);

/** Where others find a page of this server; a line to write on where that is not known. */
const Address = ({ at, path }: { readonly at: string; readonly path: string }) => {
  const { hostname, host } = new URL(at);
  return (
    <dd>
      {isOwnMachine(hostname) ? <span class="sheet-blank" /> : host}
      {path}
    </dd>
  );
};

const Head = ({ page, variant, profile, language }: Props) => {
  const t = sheetText[language];
  return (
    <header class="sheet-head">
      <div class="sheet-titles">
        <p class="sheet-kind">
          {t.kind}: {[page.method, variant].filter(Boolean).join(', ')}
        </p>
        <h1>{page.title}</h1>
        <p class="sheet-purpose">{firstSentences(page.purpose, 150)}</p>
        <p class="sheet-facts num">
          <b>{t.people(page.people.min, page.people.max)}</b>
          <b>{t.minutes(Math.round(page.minutes))}</b>
          <span>{t.length(profile)}</span>
        </p>
      </div>
      <dl class="sheet-codes">
        <div>
          <dt>{t.code}</dt>
          <dd class="sheet-write" />
        </div>
        <div>
          <dt>{t.rescue}</dt>
          <dd class="sheet-write" />
        </div>
        <div class="sheet-address">
          <dt>{t.joinAt}</dt>
          <Address at={page.at} path="/join" />
        </div>
        <div class="sheet-address">
          <dt>{t.rescueAt}</dt>
          <Address at={page.at} path="/rescue" />
        </div>
      </dl>
    </header>
  );
};

const Before = ({ page, language, when }: Pick<Props, 'page' | 'language'> & { readonly when: number }) => {
  const t = sheetText[language];
  const beside = page.roles.length + page.events.length;
  return (
    <div class={`sheet-before ${beside === 0 ? 'is-alone' : beside < 7 ? 'is-light' : ''}`}>
      <section>
        <h2>{t.needs}</h2>
        <p>{page.needs}</p>
        {page.contentNote ? (
          <p>
            <b>{t.content}:</b> {page.contentNote}
          </p>
        ) : null}
      </section>
      {beside > 0 ? (
        <section>
          {page.roles.length > 0 ? (
            <>
              <h2>{t.roles}</h2>
              <ul class="sheet-roles">
                {page.roles.map((role) => (
                  <li key={role}>{role}</li>
                ))}
              </ul>
            </>
          ) : null}
          {page.events.length > 0 ? (
            <>
              <h2>{t.events}</h2>
              <ul class="sheet-events">
                {page.events.map((event) => (
                  <li key={event.title}>
                    <b>{event.title}</b> {firstSentences(event.when, when)}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </section>
      ) : null}
    </div>
  );
};

const Safety = ({ language }: { readonly language: Language }) => {
  const t = sheetText[language];
  return (
    <footer class="sheet-safety">
      <h2>{t.safety}</h2>
      <p>
        <b>{t.brake}</b> {t.brakeRule} <b>{t.stop}</b> {t.stopRule}
      </p>
      <p>
        <b>{t.door}</b> {t.doorRule}
      </p>
    </footer>
  );
};

export const Paper = (props: Props) => {
  const { page, language } = props;
  const full = FULLNESS.find((one) => page.rows.length <= one.upTo) ?? FULLNESS[0];
  return (
    <article class={`sheet-paper is-${full?.name}`} lang={language}>
      <Head {...props} />
      <Before page={page} language={language} when={full?.when ?? 0} />
      <RunTable rows={page.rows} room={full?.room ?? { say: 0, look: 0 }} language={language} />
      <Safety language={language} />
    </article>
  );
};
