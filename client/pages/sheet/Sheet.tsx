// The facilitator's page of a scenario: to read here, and to print on one sheet of paper.

import { useState } from 'preact/hooks';
import '../../style/sheet.css';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { sheetText } from '../../text/sheet.ts';
import { Coming } from '../Coming.tsx';
import { usePageTitle } from '../library/page-title.ts';
import { SiteHeader } from '../library/SiteHeader.tsx';
import { useScenarios } from '../library/use-scenarios.ts';
import { Paper } from './Paper.tsx';
import { Tools } from './Tools.tsx';
import { useSheet } from './use-sheet.ts';
import { sheetAddress, sheetSource, type Wanted, wantedOf } from './wanted.ts';

const Sheet = ({ path }: { readonly path: string }) => {
  const t = sheetText[language.value];
  const [search, setSearch] = useState(location.search);
  const wanted = wantedOf(path, search, language.value);
  const source = sheetSource(wanted);
  const { found, again } = useSheet(source);
  const card = useScenarios().cards?.find((one) => one.id === wanted.scenario);
  usePageTitle(t.pageTitle(found.state === 'there' ? found.page.title : ''));
  // The address keeps up, so that a reload or a sent link shows the same page.
  const choose = (next: Wanted) => {
    const address = sheetAddress(next);
    history.replaceState(null, '', address);
    setSearch(address.slice(address.indexOf('?')));
  };
  const variants = card && card.variants.length > 1 ? card.variants : [];
  const variant = variants.find((one) => one.id === wanted.variant) ?? variants[0];
  const back = `/new/${encodeURIComponent(wanted.scenario)}`;
  return (
    <div class="sheet-page">
      <SiteHeader />
      <main class="sheet-main">
        <a class="sheet-back" href={found.state === 'unknown' ? '/' : back}>
          <Icon name="arrow-left" />
          {found.state === 'unknown' ? t.library : t.back}
        </a>
        {found.state === 'unknown' ? <h1>{t.unknown}</h1> : <Tools wanted={wanted} variants={variants} choose={choose} />}
        <Coming state={found.state} text={t} again={again} />
        {found.state === 'there' ? (
          <div aria-busy={found.source !== source}>
            <Paper
              page={found.page}
              variant={variant?.title[wanted.language]}
              profile={sheetText[wanted.language].profiles[wanted.profile]}
              language={wanted.language}
            />
          </div>
        ) : null}
      </main>
    </div>
  );
};

export default Sheet;
