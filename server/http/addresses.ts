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

export interface Bases {
  /** For who asked: as the request reached us. */
  readonly own: string;
  /** For other devices: the machine's address in the network instead of "localhost", which no phone can open. */
  readonly others: string;
}

/** The starts of links, without a slash at the end: the public address when there is one. `lan` is false when the server
 * listens to this machine alone. */
export const basesFor = (req: IncomingMessage, publicUrl: string | undefined, port: number, lan: boolean): Bases => {
  if (publicUrl !== undefined) {
    const base = publicUrl.replace(/\/+$/, '');
    return { own: base, others: base };
  }
  const host = readHost(req.headers.host) ?? `localhost:${port}`;
  const address = lan && isLoopback(host) ? lanAddresses()[0] : undefined;
  const own = `http://${host}`;
  return { own, others: address === undefined ? own : `http://${address}:${port}` };
};
