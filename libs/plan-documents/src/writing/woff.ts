import { unzlibSync } from 'fflate';

const headerOfWoff = 44;
const entryOfWoff = 20;
const headerOfSfnt = 12;
const entryOfSfnt = 16;

export class NotAFont extends Error {
  constructor() {
    super('Not a WOFF 1.0 font');
  }
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** A WOFF 1.0 font as the TrueType or OpenType file it was packed from (W3C WOFF File Format 1.0, sections 3 to 5). */
export const unpackedWoff = (woff: Uint8Array): Uint8Array => {
  const read = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (woff.byteLength < headerOfWoff || read.getUint32(0) !== 0x774f4646) throw new NotAFont();
  const count = read.getUint16(12);
  const tables = Array.from({ length: count }, (_, at) => {
    const entry = headerOfWoff + at * entryOfWoff;
    const [offset, packed, length] = [4, 8, 12].map((place) => read.getUint32(entry + place)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: read.getUint32(entry),
      checksum: read.getUint32(entry + 16),
      bytes: packed < length ? unzlibSync(bytes) : bytes,
    };
  });
  const start = headerOfSfnt + count * entryOfSfnt;
  const font = new Uint8Array(tables.reduce((end, { bytes }) => end + padded(bytes.byteLength), start));
  const write = new DataView(font.buffer);
  const power = 2 ** Math.floor(Math.log2(count));
  write.setUint32(0, read.getUint32(4));
  [count, power * 16, Math.log2(power), count * 16 - power * 16].forEach((word, at) =>
    write.setUint16(4 + at * 2, word),
  );
  let place = start;
  for (const [at, { tag, checksum, bytes }] of tables.entries()) {
    [tag, checksum, place, bytes.byteLength].forEach((word, field) =>
      write.setUint32(headerOfSfnt + at * entryOfSfnt + field * 4, word),
    );
    font.set(bytes, place);
    place += padded(bytes.byteLength);
  }
  return font;
};
