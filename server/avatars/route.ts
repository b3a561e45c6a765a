// GET /avatars/<name>.svg: a face of the set. Always the same for a name, so a browser may keep it for ever.

import { Router } from 'express';
import { AVATARS } from '../../shared/protocol/protocol.ts';
import { answerProblem } from '../http/problem.ts';
import { cutout } from './cutouts.ts';
import { cutOut } from './paper.ts';
import { peep } from './peeps.ts';

/** A little more than the drawing, for the paper edge around high hair. */
const BOX = '-8 -16 720 720';
const EDGE = 9;

const drawings = { peep, paper: cutout } as const;

/** The whole SVG of an avatar name (`peep-0`, `paper-47`); undefined when there is none. */
export const drawAvatar = (name: string): string | undefined => {
  const [, style, number] = /^(peep|paper)-(0|[1-9]\d{0,2})$/.exec(name) ?? [];
  if (style !== 'peep' && style !== 'paper') return undefined;
  return Number(number) < AVATARS[style] ? cutOut(drawings[style](Number(number)), BOX, EDGE) : undefined;
};

export const avatars = (): Router => {
  const router = Router();
  const drawn = new Map<string, string>();
  router.get('/:name.svg', (req, res) => {
    const { name } = req.params;
    const svg = drawn.get(name) ?? drawAvatar(name);
    if (svg === undefined) return answerProblem(res, 'not-found');
    drawn.set(name, svg);
    res.set('Cache-Control', 'public, max-age=31536000, immutable').type('image/svg+xml').send(svg);
  });
  return router;
};
