import { inflateSync } from "node:zlib";

interface Table {
  name: Buffer;
  sum: Buffer;
  bytes: Buffer;
}

/** A font as drawing libraries read it, out of its wrapping for the web (W3C WOFF 1.0, section 4). */
export function unpackWoff(woff: Buffer): Uint8Array {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, nth) => tableAt(woff, 44 + nth * 20));
  const head = headOf(woff.subarray(4, 8), count);
  const parts: Buffer[] = [head];
  let end = head.length;
  for (const [nth, { name, sum, bytes }] of tables.entries()) {
    const at = 12 + nth * 16;
    name.copy(head, at);
    sum.copy(head, at + 4);
    head.writeUInt32BE(end, at + 8);
    head.writeUInt32BE(bytes.length, at + 12);
    const padding = (4 - (bytes.length % 4)) % 4;
    parts.push(bytes, Buffer.alloc(padding));
    end += bytes.length + padding;
  }
  return Buffer.concat(parts);
}

function tableAt(woff: Buffer, at: number): Table {
  const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
  const kept = woff.subarray(offset, offset + packed);
  const bytes = packed < length ? inflateSync(kept) : kept;
  return { name: woff.subarray(at, at + 4), sum: woff.subarray(at + 16, at + 20), bytes };
}

/** The table directory's head: flavour, number of tables, and the three figures that binary search goes by. */
function headOf(flavour: Buffer, count: number): Buffer {
  const head = Buffer.alloc(12 + count * 16);
  const power = Math.floor(Math.log2(count));
  flavour.copy(head);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(2 ** power * 16, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(count * 16 - 2 ** power * 16, 10);
  return head;
}
