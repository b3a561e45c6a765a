// A first session: a small card next to one thing at a time. It stands in the page and not over it, so that it covers nothing
// and stays where it is when people come in. It takes no focus.

import '../../style/coach.css';
import { language } from '../../text/base.ts';
import { coachText } from '../../text/coach.ts';
import type { CoachPlace } from './coach-marks.ts';
import { markNow, marksNow, markTold, noMoreMarks } from './coaching.ts';
import { PHONE, useNarrow } from './narrow.ts';

export const CoachMark = ({ at }: { readonly at: CoachPlace }) => {
  const t = coachText[language.value];
  const phone = useNarrow(PHONE);
  const mark = markNow.value;
  const here = mark && (phone ? 'phone' : mark.at) === at;
  return (
    <div class="coach" aria-live="polite">
      {here ? (
        <aside class="coach-card" aria-label={t.region}>
          <p class="coach-title">
            <strong>{t.marks[mark.id].title}</strong>
            <span class="num">{t.count(marksNow.value.indexOf(mark) + 1, marksNow.value.length)}</span>
          </p>
          <p class="coach-words">{t.marks[mark.id].text}</p>
          <div class="coach-actions">
            <button type="button" class="button primary" onClick={markTold}>
              {t.gotIt}
            </button>
            <button type="button" class="button quiet" onClick={noMoreMarks}>
              {t.noMore}
            </button>
          </div>
        </aside>
      ) : null}
    </div>
  );
};
