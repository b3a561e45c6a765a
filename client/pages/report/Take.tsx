// Ways to take the report along. The files are links, but the key goes along in a header, so each is fetched first.

import { useState } from 'preact/hooks';
import { Icon } from '../../panel/Icon.tsx';
import { language } from '../../text/base.ts';
import { reportText } from '../../text/report.ts';
import { type Format, fileName, saveReport, type Wanted } from './download.ts';

const FORMATS: readonly { readonly format: Format; readonly label: string }[] = [
  { format: 'md', label: 'Markdown' },
  { format: 'csv', label: 'CSV' },
  { format: 'json', label: 'JSON' },
];

interface Props {
  readonly wanted: Wanted;
  readonly title: string;
  readonly setNames: (names: boolean) => void;
}

export const Take = ({ wanted, title, setNames }: Props) => {
  const t = reportText[language.value];
  const [said, setSaid] = useState('');
  const save = async (event: Event, format: Format) => {
    event.preventDefault();
    setSaid(t.preparing);
    try {
      await saveReport(format, wanted, fileName(title));
      setSaid('');
    } catch {
      setSaid(t.failed);
    }
  };
  const print = (event: Event) => {
    event.preventDefault();
    window.print();
  };
  return (
    <section class="report-take" aria-label={t.take}>
      <label class="report-names">
        <input
          type="checkbox"
          checked={wanted.names}
          aria-describedby="names-hint"
          onChange={(event) => setNames(event.currentTarget.checked)}
        />
        <span>{t.withNames}</span>
        <small id="names-hint">{t.withNamesHint}</small>
      </label>
      <div class="report-files">
        {FORMATS.map(({ format, label }) => (
          <a
            key={format}
            class="button"
            href={`/api/rooms/${wanted.room}/report.${format}`}
            onClick={(event) => save(event, format)}
          >
            <Icon name="download" />
            {label}
          </a>
        ))}
        <a class="button primary" href={location.pathname + location.hash} onClick={print}>
          <Icon name="printer" />
          {t.print}
        </a>
      </div>
      <p role="status" class="hint">
        {said}
      </p>
    </section>
  );
};
