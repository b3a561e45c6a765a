// WebSocket frames by hand (RFC 6455), for what no library sends.

import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { type Chance, junk, oneOf, upTo } from './mutate.ts';

interface Shape {
  readonly opcode?: number;
  readonly fin?: boolean;
  /** The three reserved bits. */
  readonly reserved?: number;
  readonly masked?: boolean;
  /** Said, whatever the payload is. */
  readonly length?: bigint;
}

const frame = (payload: Buffer, { opcode = 2, fin = true, reserved = 0, masked = true, length }: Shape = {}): Buffer => {
  const size = length ?? BigInt(payload.length);
  const head = Buffer.alloc(size < 126n ? 2 : size < 65536n ? 4 : 10);
  head[0] = (fin ? 0x80 : 0) | (reserved << 4) | opcode;
  const mask = masked ? 0x80 : 0;
  if (size < 126n) head[1] = mask | Number(size);
  else if (size < 65536n) {
    head[1] = mask | 126;
    head.writeUInt16BE(Number(size), 2);
  } else {
    head[1] = mask | 127;
    head.writeBigUInt64BE(size, 2);
  }
  // A mask of zeros leaves the payload as it is.
  return Buffer.concat([head, ...(masked ? [Buffer.alloc(4)] : []), payload]);
};

type Make = (chance: Chance) => Buffer;

const MAKES: readonly Make[] = [
  (chance) => frame(junk(20, chance), { masked: false }),
  (chance) => frame(junk(20, chance), { reserved: 1 + upTo(7, chance) }),
  (chance) => frame(junk(20, chance), { opcode: oneOf([3, 4, 5, 6, 7, 11, 12, 13, 14, 15], chance) }),
  // Control frames: too long, in pieces, with a close code that does not exist.
  (chance) => frame(junk(126 + upTo(100, chance), chance), { opcode: oneOf([8, 9, 10], chance) }),
  (chance) => frame(junk(4, chance), { opcode: oneOf([8, 9, 10], chance), fin: false }),
  (chance) => frame(junk(2, chance), { opcode: 8 }),
  (chance) => frame(junk(1, chance), { opcode: 8 }),
  (chance) => frame(junk(upTo(125, chance), chance), { opcode: 9 }),
  (chance) => frame(junk(9, chance), { opcode: 10 }),
  // A continuation of nothing; a message that never ends; one that begins within another.
  (chance) => frame(junk(20, chance), { opcode: 0 }),
  (chance) =>
    Buffer.concat(Array.from({ length: 30 }, (_, at) => frame(junk(5, chance), { opcode: at === 0 ? 2 : 0, fin: false }))),
  (chance) => Buffer.concat([frame(junk(5, chance), { fin: false }), frame(junk(5, chance))]),
  // Text that is no UTF-8.
  () => frame(Buffer.from([0xc3, 0x28, 0xff, 0xfe]), { opcode: 1 }),
  (chance) => frame(Buffer.from('a text frame'.repeat(1 + upTo(9, chance))), { opcode: 1 }),
  // Lengths that cannot be.
  (chance) => frame(junk(9, chance), { length: oneOf([65_537n, 2n ** 31n, 2n ** 53n, 2n ** 63n, 2n ** 64n - 1n], chance) }),
  (chance) => junk(1 + upTo(60, chance), chance),
];

/** Broken frames, at most `count`. */
export const brokenFrames = (count: number, chance: Chance): readonly Buffer[] =>
  Array.from({ length: count }, () => oneOf(MAKES, chance)(chance));

/** Connects as a browser does, sends these bytes one after the other, and waits until the server is done with it, `patience` ms at
 * most. Fulfilled with what the server said, as latin-1. */
export const sendRaw = (port: number, path: string, frames: readonly Buffer[], patience: number): Promise<string> =>
  new Promise((resolve) => {
    let said = '';
    const socket = connect(port, '127.0.0.1', () => {
      const key = randomBytes(16).toString('base64');
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`,
      );
    });
    const end = () => {
      socket.destroy();
      resolve(said);
    };
    let opened = false;
    socket.on('data', (bytes) => {
      said += bytes.toString('latin1');
      if (opened) return;
      opened = true;
      for (const one of frames) if (!socket.destroyed) socket.write(one);
    });
    socket.on('error', end);
    socket.on('close', end);
    socket.setTimeout(patience, end);
  });
