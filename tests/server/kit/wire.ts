// A wire that can be cut: stands between people and a server, and stops carrying without telling either side, as a Wi-Fi
// does. What was under way comes over when it is mended, as TCP brings it.

import { connect, createServer, type Socket } from 'node:net';

export interface Wire {
  /** Where people reach the server over this wire. */
  readonly base: string;
  /** Nothing goes over it any more, in either direction. */
  readonly cut: () => void;
  readonly mend: () => void;
  /** What the server sends stays on the way; what people send still arrives, and so do answers to the server's pings. */
  readonly stopReading: () => void;
  readonly close: () => Promise<void>;
}

/** A masked, empty pong of a WebSocket: “I am here”, from somebody who may not be. */
const PONG = Buffer.from([0x8a, 0x80, 0, 0, 0, 0]);

/** One connection: from somebody to the wire, and on to the server. */
interface Line {
  readonly near: Socket;
  far: Socket | undefined;
  /** It became a WebSocket. */
  socket: boolean;
}

/** A wire to a server on this machine. */
export const wireTo = async (port: number): Promise<Wire> => {
  const lines = new Set<Line>();
  let carries = true;
  let reads = true;

  const end = (line: Line): void => {
    lines.delete(line);
    line.near.destroy();
    line.far?.destroy();
  };
  /** Over there they hung up: that is news too, and does not go over a wire that is cut. */
  const hungUp = (line: Line, socket: Socket): void => {
    if (carries) end(line);
    else socket.destroy();
  };
  const join = (line: Line): void => {
    const far = connect({ port, host: '127.0.0.1', noDelay: true });
    line.far = far;
    // Not the first answer: fetch and WebSocket of Node share connections.
    far.on('data', (chunk) => {
      if (!line.socket) line.socket = chunk.subarray(0, 12).toString('latin1') === 'HTTP/1.1 101';
    });
    for (const [from, to] of [
      [line.near, far],
      [far, line.near],
    ] as const) {
      from.on('data', (chunk) => void to.write(chunk));
      from.on('end', () => hungUp(line, from));
      from.on('error', () => hungUp(line, from));
      from.on('close', () => hungUp(line, from));
    }
  };
  const flow = (): void => {
    for (const line of lines) {
      if (!carries) {
        line.near.pause();
        line.far?.pause();
        continue;
      }
      if (!line.far) join(line);
      if (line.near.destroyed || line.far?.destroyed) end(line);
      line.near.resume();
      if (reads) line.far?.resume();
      else line.far?.pause();
    }
  };

  const server = createServer({ noDelay: true, pauseOnConnect: true }, (near) => {
    const line: Line = { near, far: undefined, socket: false };
    near.on('error', () => {});
    lines.add(line);
    flow();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the wire has no address');
  const ponging = setInterval(() => {
    if (carries && !reads) for (const { far, socket } of lines) if (socket) far?.write(PONG);
  }, 2000);
  const set = (over: boolean, back: boolean) => () => {
    [carries, reads] = [over, back];
    flow();
  };
  return {
    base: `http://127.0.0.1:${address.port}`,
    cut: set(false, true),
    mend: set(true, true),
    stopReading: set(true, false),
    close: async () => {
      clearInterval(ponging);
      for (const line of [...lines]) end(line);
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
