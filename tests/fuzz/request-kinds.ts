// Requests that the server should refuse, written byte by byte.

import { type Chance, junk, mutate, oneOf, upTo } from './mutate.ts';

export interface Keys {
  readonly room: string;
  readonly code: string;
  readonly host: string;
  readonly screen: string;
  readonly token: string;
  readonly seat: string;
}

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: Buffer | string;
  /** Reads, or enters: it may be answered with what was asked. */
  readonly harmless: boolean;
}

const HEAVY = ['{"a":'.repeat(8000), '['.repeat(60_000), `{"code":"${'x'.repeat(60_000)}"}`, 'x'.repeat(70_000)];

const BODIES = [
  '',
  'null',
  '[]',
  '7',
  '"x"',
  '{',
  '{}}',
  '{"__proto__":{"scenario":"tiny"}}',
  '{"constructor":{"prototype":{}}}',
  '{"scenario":{},"language":"en"}',
  '{"scenario":"tiny","language":"fr"}',
  '{"scenario":"tiny","variant":"../x"}',
  '{"scenario":"tiny","extra":1}',
  '{"scenario":"../../etc/passwd"}',
  '{"scenario":"__proto__"}',
  '{"scenario":"tiny","rescue":"nonsense"}',
  '{"scenario":"tiny","profile":"endless"}',
  '{"as":"owner"}',
  '{"as":["helper"]}',
  '{"as":"helper","more":1}',
  '{"people":-1}',
  '{"people":1e9}',
  '{"people":"3"}',
  '{"people":2.5}',
  '{"people":3,"pace":0}',
  '{"people":3,"pace":1e308}',
  '{"language":7}',
  '{"language":"xx"}',
  '{"name":"x"}',
  '{"name":7,"code":7,"language":"nl","avatar":7}',
  '\u0000',
  '\ufeff{}',
] as const;

const IDS = [
  '..',
  '%2e%2e',
  '..%2f..%2fetc%2fpasswd',
  '..%5c..%5cwindows',
  '%00',
  '%',
  '%ff%fe',
  '%zz',
  '__proto__',
  'constructor',
  'toString',
  "'; DROP TABLE event;--",
  '1 OR 1=1',
  'A'.repeat(65),
  'a'.repeat(3000),
  '<script>',
  '{{7*7}}',
  '*',
  ':room',
  ' ',
  '~root',
  'é',
].map((id) =>
  id
    .replaceAll(' ', '%20')
    .replaceAll('é', '%C3%A9')
    .replace(/[<>{}"]/g, encodeURIComponent),
);

const METHODS = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'CONNECT',
  'PROPFIND',
  'SEARCH',
  'QUERY',
  'BREW',
  'get',
];

const ADDRESSES = [
  '/healthz',
  '/api/scenarios',
  '/api/scenarios/ID/sheet',
  '/api/rooms',
  '/api/rooms/ID',
  '/api/rooms/ID/enter',
  '/api/rooms/ID/rehearsal',
  '/api/rooms/ID/code',
  '/api/rooms/ID/hands',
  '/api/rooms/ID/report.json',
  '/api/rooms/ID/report.ID',
  '/api/rooms/ID/mine.json',
  '/api/rooms/ID/mine.ics',
  '/api/join',
  '/api/join/ID',
  '/api/rescue',
  '/api/rescue/ID',
  '/avatars/ID.svg',
  '/avatars/ID',
  '/assets/ID',
  '/host/ID',
  '/join/ID',
  '/ID',
  '/api/ID',
  '/metrics/ID',
] as const;

/** Files that are not ours to give, and paths that are no paths. */
const PATHS = [
  '/../../../../etc/passwd',
  '/assets/../../package.json',
  '/assets/..%2f..%2fpackage.json',
  '/assets/%2e%2e/%2e%2e/server/main.ts',
  '/avatars/../api/scenarios',
  '/avatars/..%2f..%2f.git%2fconfig',
  '/.git/config',
  '/.env',
  '//evil.example/%2e%2e',
  '/\\..\\..\\etc',
  '/api//rooms',
  '/api/rooms/',
  '/API/ROOMS',
  '/api/rooms?__proto__[x]=1&constructor=2',
  '/api/scenarios/tiny/sheet?language=xx',
  '/api/scenarios/tiny/sheet?language=nl&language=en',
  '/api/scenarios/tiny/sheet?profile=__proto__',
  '/api/scenarios/tiny/sheet?variant=%00',
  `/api/scenarios/tiny/sheet?variant=${'x'.repeat(9000)}`,
  'http://evil.example/api/rooms',
  '*',
  'api/rooms',
  `/${'a/'.repeat(2000)}`,
  '/?'.padEnd(15_000, 'q=1&'),
  '/matchmake/joinOrCreate/session',
  '/colyseus',
  '/monitor',
] as const;

const HEADERS: readonly (readonly [string, string])[] = [
  ['Authorization', 'Bearer'],
  ['Authorization', `Bearer ${'x'.repeat(22)}`],
  ['Authorization', `Bearer ${'x'.repeat(9000)}`],
  ['Authorization', 'Basic OjA='],
  ['Authorization', 'Bearer ../../../../etc'],
  ['Authorization', 'Bearer \u00ff\u00fe'],
  ['Origin', 'null'],
  ['Origin', 'http://evil.example'],
  ['Origin', 'not an address'],
  ['Host', ''],
  ['Host', 'evil.example'],
  ['Host', '<script>'],
  ['Host', 'a:99999'],
  ['X-Forwarded-Host', 'evil.example'],
  ['X-Forwarded-For', '::1, x'],
  ['X-HTTP-Method-Override', 'DELETE'],
  ['Content-Encoding', 'gzip'],
  ['Content-Encoding', 'br'],
  ['Content-Encoding', 'nonsense'],
  ['Content-Type', 'application/json; charset=utf-32'],
  ['Content-Type', 'application/x-www-form-urlencoded'],
  ['Content-Type', 'multipart/form-data; boundary=x'],
  ['Content-Type', 'nonsense'],
  ['Transfer-Encoding', 'chunked'],
  ['Transfer-Encoding', 'chunked, identity'],
  ['Content-Length', '-1'],
  ['Content-Length', '99999999999999999999'],
  ['Content-Length', '3'],
  ['Expect', '100-continue'],
  ['Expect', 'nonsense'],
  ['Range', 'bytes=0-0,1-1,2-2,9-1'],
  ['If-None-Match', '*'],
  ['If-Modified-Since', 'never'],
  ['Accept', 'application/xml;q=nan'],
  ['Accept-Language', 'x'.repeat(9000)],
  ['Cookie', 'a=b; '.repeat(900)],
  ['Upgrade', 'websocket'],
  ['Upgrade', 'h2c'],
  ['Connection', 'Upgrade, HTTP2-Settings'],
  ['Sec-WebSocket-Key', 'short'],
  ['X-Long', 'x'.repeat(20_000)],
  ['Bad Name', 'x'],
  ['X-Line', 'a\r\n b'],
];

/** With a key that opens: then the body or the query is what is wrong. */
const KNOWN: readonly ((keys: Keys) => Pick<Request, 'method' | 'path' | 'headers' | 'harmless'>)[] = [
  (keys) => ({ method: 'POST', path: `/api/rooms/${keys.room}/enter`, headers: bearer(keys.host), harmless: true }),
  (keys) => ({ method: 'POST', path: `/api/rooms/${keys.room}/enter`, headers: bearer(keys.token), harmless: true }),
  (keys) => ({ method: 'POST', path: `/api/rooms/${keys.room}/rehearsal`, headers: bearer(keys.host), harmless: false }),
  (keys) => ({ method: 'POST', path: `/api/rooms/${keys.room}/hands`, headers: bearer(keys.host), harmless: false }),
  (keys) => ({ method: 'POST', path: `/api/rooms/${keys.room}/hands`, headers: bearer(keys.token), harmless: false }),
  (keys) => ({ method: 'POST', path: `/api/rooms/${keys.room}/code`, headers: bearer(keys.token), harmless: false }),
  (keys) => ({ method: 'DELETE', path: `/api/rooms/${keys.room}`, headers: bearer(keys.token), harmless: false }),
  (keys) => ({ method: 'DELETE', path: `/api/rooms/${keys.room}`, headers: bearer(keys.screen), harmless: false }),
  (keys) => ({
    method: 'GET',
    path: `/api/rooms/${keys.room}/report.json?names=${'1'.repeat(99)}`,
    headers: bearer(keys.host),
    harmless: true,
  }),
  (keys) => ({
    method: 'GET',
    path: `/api/rooms/${keys.room}/mine.json?language[]=x`,
    headers: bearer(`${keys.seat}.x`),
    harmless: true,
  }),
  (keys) => ({ method: 'GET', path: `/api/rooms/${keys.room}/report.json`, headers: bearer(keys.token), harmless: false }),
];

const bearer = (key: string): Request['headers'] => [['Authorization', `Bearer ${key}`]];

const isRead = (method: string): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(method);

const bodyOf = (chance: Chance): Buffer | string => {
  const which = chance();
  if (which < 0.1) return oneOf(HEAVY, chance);
  if (which < 0.2) return junk(upTo(200, chance), chance);
  const body = oneOf(BODIES, chance);
  return which < 0.4 ? mutate(Buffer.from(body), chance) : body;
};

/** Each address with each method and each id once, and so many more by chance. `swift`: few that the server makes wait, as it does
 * with who guesses codes. */
export const malformed = (keys: Keys, count: number, chance: Chance, swift: boolean): readonly Request[] => {
  let guesses = 0;
  const put = (method: string, address: string): Request => {
    const path = address.replace(/ID/g, () => oneOf(IDS, chance));
    const headers = [['Content-Type', 'application/json'] as const, ...(chance() < 0.5 ? [oneOf(HEADERS, chance)] : [])];
    const bare = isRead(method) && chance() < 0.8;
    return { method, path, headers, ...(bare ? {} : { body: bodyOf(chance) }), harmless: isRead(method) };
  };
  const made = (): Request => {
    const which = chance();
    if (which < 0.15) {
      const known = oneOf(KNOWN, chance)(keys);
      return { ...known, headers: [['Content-Type', 'application/json'], ...known.headers], body: bodyOf(chance) };
    }
    if (which < 0.3) return put(oneOf(METHODS, chance), oneOf(PATHS, chance));
    return put(oneOf(METHODS, chance), oneOf(ADDRESSES, chance));
  };
  const every = ADDRESSES.flatMap((address) => METHODS.map((method) => put(method, address)));
  const all = [...every, ...PATHS.map((path) => put('GET', path)), ...Array.from({ length: count }, made)];
  // Of what is slow on purpose a handful is enough in a short run.
  const slow = ({ path }: Request) => /^\/api\/(join|rescue)/i.test(path);
  return swift ? all.filter((one) => !slow(one) || guesses++ < 24) : all;
};

/** As it goes over the wire. The connection is closed after the answer. */
export const ask = ({ method, path, headers, body }: Request): Buffer => {
  const payload = body === undefined ? Buffer.alloc(0) : Buffer.from(body);
  const given = new Set(headers.map(([name]) => name.toLowerCase()));
  const own: (readonly [string, string])[] = [
    ...(given.has('host') ? [] : [['Host', 'localhost'] as const]),
    ...(given.has('connection') || given.has('upgrade') ? [] : [['Connection', 'close'] as const]),
    ...(given.has('content-length') || given.has('transfer-encoding') || body === undefined
      ? []
      : [['Content-Length', String(payload.length)] as const]),
  ];
  const lines = [...headers, ...own].map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`, 'latin1'), payload]);
};
