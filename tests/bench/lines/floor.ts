// A connection to the floor: bare socket, JSON events applied to a list.

import { WebSocket } from 'ws';
import type { Line, Seat } from './line.ts';

interface Told {
  readonly type: 'hello' | 'post' | 'phase';
  readonly id?: string;
  readonly text?: string;
  readonly phase?: number;
  readonly board?: readonly unknown[];
}

export const openLine = ({ port, door, at, onSeen }: Seat): Promise<Line> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/?room=${door.room}&seat=${at}`, { perMessageDeflate: false });
    const board: unknown[] = [];
    socket.once('error', reject);
    const send = (what: object): Promise<boolean> => {
      socket.send(JSON.stringify(what));
      return Promise.resolve(true);
    };
    socket.on('message', (data) => {
      const told = JSON.parse(String(data)) as Told;
      if (told.type === 'post') {
        board.push(told);
        onSeen(told.text ?? '');
      } else if (told.type === 'hello') {
        board.push(...(told.board ?? []));
        resolve({
          post: (text) => send({ type: 'post', text }),
          next: () => send({ type: 'phase' }),
          close: () => socket.terminate(),
        });
      }
    });
  });
