// The floor: the least that a server can do. A board in memory, each contribution broadcast as one JSON event over bare sockets;
// no rules, no log, no roles but one private text for each, sent when they come in.

import { type WebSocket, WebSocketServer } from 'ws';
import { PHASES, preloaded, privateText } from '../hat-round.ts';
import { loadGiven, serve } from './gauge.ts';

const load = loadGiven();
const board = preloaded(load);

interface Room {
  readonly board: { readonly id: string; readonly by: string; readonly text: string }[];
  readonly here: Set<WebSocket>;
  phase: number;
}

const rooms = new Map<string, Room>(
  Array.from({ length: load.rooms }, (_, at) => [
    `room-${at}`,
    {
      board: board.map((text, n) => ({ id: `c${n}`, by: `seat-${n % load.people}`, text })),
      here: new Set<WebSocket>(),
      phase: 0,
    },
  ]),
);

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false, maxPayload: 64 * 1024 });

server.on('connection', (socket, request) => {
  const asked = new URL(request.url ?? '/', 'http://floor');
  const room = rooms.get(asked.searchParams.get('room') ?? '');
  const seat = Number(asked.searchParams.get('seat'));
  if (!room) return socket.close();
  room.here.add(socket);
  socket.on('close', () => room.here.delete(socket));
  const tell = (event: object): void => {
    const text = JSON.stringify(event);
    for (const one of room.here) one.send(text);
  };
  socket.on('message', (data) => {
    const asked = JSON.parse(String(data)) as { readonly type: string; readonly text?: string };
    if (asked.type === 'phase') {
      room.phase++;
      tell({ type: 'phase', phase: room.phase });
    } else {
      const posted = { id: `c${room.board.length}`, by: `seat-${seat}`, text: String(asked.text) };
      room.board.push(posted);
      tell({ type: 'post', ...posted });
    }
  });
  socket.send(JSON.stringify({ type: 'hello', board: room.board, phase: room.phase, secret: privateText(load.seed, seat) }));
});

server.on('listening', () => {
  const address = server.address();
  serve({
    port: typeof address === 'object' && address ? address.port : 0,
    doors: [...rooms.keys()].map((room) => ({
      room,
      host: 'host',
      people: Array.from({ length: load.people }, (_, at) => `seat-${at}`),
      phases: Array.from({ length: PHASES }, (_, at) => String(at)),
    })),
  });
});
