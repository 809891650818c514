/** A zip written by hand, so that it can also say what is not true. */
import * as zlib from 'node:zlib';

const { constants, deflateRawSync } = zlib;

/** @typedef {{ name: string, packed: Buffer, size: number, crc: number, method: 0 | 8 }} Entry */

/** A part as it should be. */
export function part(name, content) {
  const bytes = Buffer.from(content);
  return { name, packed: deflateRawSync(bytes), size: bytes.length, crc: checksum(bytes), method: 8 };
}

/** `head`, then `block` so many times, then `tail`: gigabytes that are packed in no time. */
export function repeatedPart(name, head, block, times, tail) {
  const packed = (text) => deflateRawSync(Buffer.from(text), { finishFlush: constants.Z_FULL_FLUSH });
  const pieces = [packed(head), ...Array(times).fill(packed(block)), deflateRawSync(Buffer.from(tail))];
  return { name, packed: Buffer.concat(pieces), size: Buffer.byteLength(head) + Buffer.byteLength(block) * times + Buffer.byteLength(tail), crc: 0, method: 8 };
}

export function zip(entries) {
  const pieces = [];
  const directory = [];
  let offset = 0;
  for (const { name, packed, size, crc, method } of entries) {
    const bytes = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    for (const [header, at] of [[local, 4], [central, 6]]) {
      header.writeUInt16LE(20, at);
      header.writeUInt16LE(0x0800, at + 2);
      header.writeUInt16LE(method, at + 4);
      header.writeUInt32LE(0x00210000, at + 6);
      header.writeUInt32LE(crc, at + 10);
      header.writeUInt32LE(packed.length, at + 14);
      header.writeUInt32LE(size % 2 ** 32, at + 18);
      header.writeUInt16LE(bytes.length, at + 22);
    }
    central.writeUInt32LE(offset, 42);
    pieces.push(local, bytes, packed);
    directory.push(central, bytes);
    offset += 30 + bytes.length + packed.length;
  }
  const length = directory.reduce((sum, { length: one }) => sum + one, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, ...directory, end]);
}

/** Node has it since 20.15; older ones leave the field blank, which readers do not look at. */
function checksum(bytes) {
  return typeof zlib.crc32 === 'function' ? zlib.crc32(bytes) : 0;
}
