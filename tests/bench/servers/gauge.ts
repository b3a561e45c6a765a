// What a server process tells the conductor: that it serves, and what it used.

import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import type { FromServer, Load, Ready, ToServer } from '../talk.ts';

const sockets = new Set<Socket>();
/** Of sockets that are closed. */
let gone = 0;

subscribe('net.server.socket', (message) => {
  const { socket } = message as { readonly socket: Socket };
  sockets.add(socket);
  socket.once('close', () => {
    sockets.delete(socket);
    gone += socket.bytesWritten;
  });
});

const tell = (what: FromServer): void => void process.send?.(what);

/** The load that this process was started for. */
export const loadGiven = (): Load => JSON.parse(process.argv[2] ?? '{}') as Load;

/** Says that it serves, and from then on answers with its gauge. Ends with the conductor. */
export const serve = (ready: Ready): void => {
  process.on('message', (message: ToServer) => {
    if (message !== 'gauge') return;
    const { user, system } = process.cpuUsage();
    const sent = [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, gone);
    tell({ gauge: { cpu: (user + system) / 1e6, sent, rss: process.memoryUsage.rss() } });
  });
  process.on('disconnect', () => process.exit(0));
  tell({ ready });
};
