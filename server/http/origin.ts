// Which pages may talk to this server: its own. Without a cookie there is little to steal, yet no other page should open
// rooms or play in a visitor's name.

import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';

/** This machine, or an address in numbers. */
const NO_NAME = /^(localhost|\d+(\.\d+){3}|\[[0-9a-f:.]+\])(:\d+)?$/;

/** True when the request comes from a page of this server, or from no page at all (a program sends no Origin). `publicUrl`:
 * where people reach it, when a proxy stands before it. The house is then known by that name and by numbers alone: anybody can
 * give a name of their own our address, and have a page there. */
export const isOwnOrigin = (headers: IncomingHttpHeaders, publicUrl: string | undefined): boolean => {
  if (headers.origin === undefined) return true;
  if (!URL.canParse(headers.origin)) return false;
  const { protocol, host, origin } = new URL(headers.origin);
  if (publicUrl !== undefined && origin === new URL(publicUrl).origin) return true;
  if (publicUrl !== undefined && !NO_NAME.test(host)) return false;
  return (protocol === 'http:' || protocol === 'https:') && host === headers.host?.toLowerCase();
};

/** Refuses to change anything for the page of another. */
export const ownOriginOnly =
  (publicUrl: string | undefined): RequestHandler =>
  (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD' || isOwnOrigin(req.headers, publicUrl)) return next();
    res.status(403).type('text').send('Not from this page.');
  };
