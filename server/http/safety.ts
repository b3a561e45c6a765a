// Headers that keep a page from running or loading anything but our own.

import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** The Host header, when it is one: it goes into a policy and into links. */
export const readHost = (host: string | undefined): string | undefined =>
  host !== undefined && /^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:.]+\](:\d{1,5})?$/i.test(host) ? host.toLowerCase() : undefined;

/** What browsers offer a page and ours never asks for; what it uses, it may use itself. */
const PERMISSIONS = [
  ...['accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'publickey-credentials-get', 'serial', 'usb', 'xr-spatial-tracking'],
].map((name) => `${name}=()`);
const OWN = ['autoplay', 'clipboard-write', 'fullscreen', 'picture-in-picture', 'screen-wake-lock'].map(
  (name) => `${name}=(self)`,
);
const POLICY = [...PERMISSIONS, ...OWN].join(', ');

/** `https`: people reach the server by https, so that browsers may be told to insist on it. `dev`: the pages are being written,
 * and Vite brings their styles into the page itself. */
export const safetyHeaders = (https: boolean, dev: boolean): RequestHandler => {
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': dev ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'", 'data:'],
        // A fragment of the facilitator's own may be anywhere.
        'media-src': ["'self'", 'https:', 'blob:'],
        'manifest-src': ["'self'"],
        // Older browsers do not count the socket of the same host as 'self'.
        'connect-src': [
          "'self'",
          (req) => {
            const host = readHost(req.headers.host);
            return host === undefined ? "'self'" : `ws://${host} wss://${host}`;
          },
        ],
        'worker-src': ["'self'", 'blob:'],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        // Who rehearses sees three of our own pages beside each other. Nobody else may frame them.
        'frame-src': ["'self'"],
        'frame-ancestors': ["'self'"],
        'object-src': ["'none'"],
      },
    },
    strictTransportSecurity: https ? { maxAge: 180 * 24 * 3600 } : false,
    // Browsers heed these on https alone, and complain about them on the http of a classroom.
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
    frameguard: { action: 'sameorigin' },
    referrerPolicy: { policy: 'no-referrer' },
  });
  return (req, res, next) => {
    res.set('Permissions-Policy', POLICY);
    headers(req, res, next);
  };
};
