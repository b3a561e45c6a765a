// A yard in words: what stands where, and how the children are.

import type { StagePiece, StageYard } from '../../shared/blocks/stage.ts';
import type { Language } from '../../shared/core/words.ts';
import { stageText, TILE_WORDS } from './words.ts';

const tileWords = (tile: string, language: Language): string => {
  const words: Readonly<Record<string, string>> = TILE_WORDS[language];
  return words[tile] ?? tile;
};

const aboutPiece = ({ tile, x, y, edge }: StagePiece, language: Language): string => {
  const t = stageText[language];
  return `${tileWords(tile, language)}, ${edge ? t.along[edge] : t.square(x + 1, y + 1)}`;
};

interface Props {
  readonly yard: StageYard;
  readonly language: Language;
}

export const YardWords = ({ yard, language }: Props) => {
  const t = stageText[language];
  return (
    <>
      <p>{t.yard(yard.label)}</p>
      {yard.pieces.length > 0 || yard.children.length > 0 ? (
        <ul aria-label={t.yard(yard.label)}>
          {yard.pieces.map((piece) => (
            <li key={piece.id}>{aboutPiece(piece, language)}</li>
          ))}
          {yard.children.map((child) => (
            <li key={child.id}>{`${t.child(child.name, t.moods[child.mood])}, ${t.square(child.x + 1, child.y + 1)}`}</li>
          ))}
        </ul>
      ) : null}
      {yard.pieces.length === 0 ? <p>{t.emptyYard}</p> : null}
    </>
  );
};
