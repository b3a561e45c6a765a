// The web in words: who sits at which side, and how many threads there are.

import type { StageCue } from '../../shared/blocks/stage.ts';
import type { Language } from '../../shared/core/words.ts';
import { SIGN_NAMES, stageText } from './words.ts';

interface Props {
  readonly cue: StageCue;
  readonly language: Language;
}

export const WebWords = ({ cue, language }: Props) => {
  const t = stageText[language];
  const kinds = (['understood', 'agreed', 'waiting'] as const)
    .map((kind) => ({ kind, n: cue.threads.filter((thread) => thread.kind === kind).length }))
    .filter(({ n }) => n > 0);
  const { sides = [] } = cue;
  return (
    <>
      {sides.length > 0 ? (
        <ul aria-label={t.sides}>
          {sides.map(({ id, label, sign }) => (
            <li key={id}>
              {t.side(
                `${label} (${SIGN_NAMES[language][sign]})`,
                cue.people.filter(({ side }) => side === id).map(({ name }) => name),
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {kinds.length > 0 ? (
        <ul aria-label={t.web}>
          {kinds.map(({ kind, n }) => (
            <li key={kind}>{t[kind](n)}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
};
