// A line in the journal for each request: which address it was by its pattern, never as it was asked, for that may hold a code.

import type { Request, RequestHandler } from 'express';
import type { Logger } from '../logger.ts';

/** The pattern of the address that answered; of files only that they were files. */
const patternOf = (req: Request): string => {
  const path: unknown = req.route?.path;
  if (typeof path === 'string') return req.baseUrl + path;
  return Array.isArray(path) ? 'a page' : 'a file or nothing';
};

export const logRequests =
  (journal: Logger): RequestHandler =>
  (req, res, next) => {
    const began = performance.now();
    res.once('close', () => {
      const ms = Math.round(performance.now() - began);
      journal.info({ method: req.method, route: patternOf(req), status: res.statusCode, ms }, 'request');
    });
    next();
  };
