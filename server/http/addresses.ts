// Under which address others reach this server.

import type { IncomingMessage } from 'node:http';
import { networkInterfaces } from 'node:os';
import { readHost } from './safety.ts';

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(host);

/** Addresses of this machine in its network (IPv4). */
export const lanAddresses = (): readonly string[] =>
  Object.values(networkInterfaces())
    .flat()
    .filter((one) => one !== undefined && one.family === 'IPv4' && !one.internal && !one.address.startsWith('169.254.'))
    .map((one) => one?.address ?? '');

/** The start of links for others, without a slash at the end. The public address when there is one; else as the request
 * reached us, but with the machine's address in the network instead of "localhost", which no phone can open.
 * `lan` is false when the server listens to this machine alone. */
export const baseFor = (req: IncomingMessage, publicUrl: string | undefined, port: number, lan: boolean): string => {
  if (publicUrl !== undefined) return publicUrl.replace(/\/+$/, '');
  const host = readHost(req.headers.host) ?? `localhost:${port}`;
  const address = lan && isLoopback(host) ? lanAddresses()[0] : undefined;
  return `http://${address === undefined ? host : `${address}:${port}`}`;
};
