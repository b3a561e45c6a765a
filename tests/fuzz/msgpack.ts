// MessagePack by hand, as far as a command needs it: frames are to be broken in ways that a library would not write.

import type { Json } from '../../shared/core/json.ts';

const long = (head: number, size: 1 | 2 | 4, value: number): Buffer => {
  const bytes = Buffer.alloc(1 + size);
  bytes[0] = head;
  bytes.writeUIntBE(value, 1, size);
  return bytes;
};

export const packText = (text: string): Buffer => {
  const bytes = Buffer.from(text);
  const { length } = bytes;
  const head = length < 32 ? Buffer.from([0xa0 | length]) : length < 256 ? long(0xd9, 1, length) : long(0xda, 2, length);
  return Buffer.concat([head, bytes]);
};

const packNumber = (value: number): Buffer => {
  if (Number.isInteger(value) && value >= 0 && value < 128) return Buffer.from([value]);
  const bytes = Buffer.alloc(9);
  bytes[0] = 0xcb;
  bytes.writeDoubleBE(value, 1);
  return bytes;
};

export const pack = (value: Json | undefined): Buffer => {
  if (value === null || value === undefined) return Buffer.from([0xc0]);
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2]);
  if (typeof value === 'number') return packNumber(value);
  if (typeof value === 'string') return packText(value);
  if (Array.isArray(value)) return Buffer.concat([long(0xdc, 2, value.length), ...value.map(pack)]);
  const entries = Object.entries(value);
  return Buffer.concat([long(0xde, 2, entries.length), ...entries.flatMap(([name, one]) => [packText(name), pack(one)])]);
};

class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  #number(size: number): number {
    const value = this.#bytes.readUIntBE(this.#at, size);
    this.#at += size;
    return value;
  }

  #text(length: number): string {
    this.#at += length;
    return this.#bytes.toString('utf8', this.#at - length, this.#at);
  }

  #list(length: number): Json {
    const list: Json[] = [];
    for (let n = 0; n < length; n++) list.push(this.read());
    return list;
  }

  #map(length: number): Json {
    const entries: [string, Json][] = [];
    for (let n = 0; n < length; n++) entries.push([String(this.read()), this.read()]);
    return Object.fromEntries(entries);
  }

  read(): Json {
    const head = this.#number(1);
    if (head < 0x80) return head;
    if (head < 0x90) return this.#map(head & 0x0f);
    if (head < 0xa0) return this.#list(head & 0x0f);
    if (head < 0xc0) return this.#text(head & 0x1f);
    if (head >= 0xe0) return head - 256;
    switch (head) {
      case 0xc2:
      case 0xc3:
        return head === 0xc3;
      case 0xca:
        this.#at += 4;
        return this.#bytes.readFloatBE(this.#at - 4);
      case 0xcb:
        this.#at += 8;
        return this.#bytes.readDoubleBE(this.#at - 8);
      case 0xcc:
      case 0xcd:
        return this.#number(head - 0xcb);
      case 0xce:
        return this.#number(4);
      case 0xd9:
      case 0xda:
        return this.#text(this.#number(head - 0xd8));
      case 0xdb:
        return this.#text(this.#number(4));
      case 0xdc:
        return this.#list(this.#number(2));
      case 0xdd:
        return this.#list(this.#number(4));
      case 0xde:
        return this.#map(this.#number(2));
      case 0xdf:
        return this.#map(this.#number(4));
      default:
        return null;
    }
  }
}

/** What these bytes begin with; undefined when they cannot be read. What a command has no use for is read as nothing. */
export const unpack = (bytes: Buffer): Json | undefined => {
  try {
    return new Reader(bytes).read();
  } catch {
    return undefined;
  }
};
