// The run sheet as a table: every part in order, with room to write beside it what time it is.

import type { Language } from '../../../shared/core/words.ts';
import type { SheetPage } from '../../../shared/protocol/http.ts';
import { SignMark } from '../../art/Hat.tsx';
import { sheetText } from '../../text/sheet.ts';
import { firstSentences } from './sentences.ts';
import { clockFace, halves } from './time.ts';

type Row = SheetPage['rows'][number];

/** Characters that a row has room for, of what to say and of what to look for. */
export interface Room {
  readonly say: number;
  readonly look: number;
}

interface Props {
  readonly rows: SheetPage['rows'];
  readonly room: Room;
  readonly language: Language;
}

const Line = ({
  row,
  first,
  alone,
  signs,
  room,
  language,
}: Omit<Props, 'rows'> & {
  readonly row: Row;
  /** The first part of its step, and the only one. */
  readonly first: boolean;
  readonly alone: boolean;
  /** Some part of this run sheet has a sign. */
  readonly signs: boolean;
}) => {
  const t = sheetText[language];
  return (
    <tr class={first ? 'is-first' : ''}>
      <td class="sheet-from num">{clockFace(row.start)}</td>
      <td class="sheet-clock" />
      <td class="sheet-minutes num">{row.minutes > 0 ? halves(row.minutes) : ''}</td>
      {signs ? (
        <td class="sheet-sign">
          {row.sign ? (
            <>
              <SignMark sign={row.sign} size={28} />
              <small>{t.signs[row.sign]}</small>
            </>
          ) : null}
        </td>
      ) : null}
      <th scope="row">
        {alone ? (
          <b>{row.title}</b>
        ) : (
          <>
            {first ? <b>{row.step}</b> : null}
            <span>{row.title}</span>
          </>
        )}
      </th>
      <td class="sheet-say">{firstSentences(row.say, room.say)}</td>
      <td class="sheet-look">{firstSentences(row.look, room.look)}</td>
    </tr>
  );
};

export const RunTable = ({ rows, room, language }: Props) => {
  const t = sheetText[language];
  const signs = rows.some((row) => row.sign);
  return (
    <table class={`sheet-table ${signs ? 'has-signs' : ''}`}>
      <caption class="visually-hidden">{t.sheet}</caption>
      <thead>
        <tr>
          <th scope="col">{t.start}</th>
          <th scope="col">{t.clock}</th>
          <th scope="col">{t.min}</th>
          {signs ? <th scope="col">{t.sign}</th> : null}
          <th scope="col">{t.title}</th>
          <th scope="col">{t.say}</th>
          <th scope="col">{t.look}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => {
          const first = rows[at - 1]?.step !== row.step;
          const alone = first && rows[at + 1]?.step !== row.step;
          return <Line key={at} row={row} first={first} alone={alone} signs={signs} room={room} language={language} />;
        })}
      </tbody>
    </table>
  );
};
