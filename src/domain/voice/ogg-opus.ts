import { frameLength } from "./loudness";

/** What an encoder made of a recording: its description of the stream ("OpusHead …"), and a packet for every 20 ms. */
export interface OpusSound {
  head: Uint8Array;
  packets: readonly Uint8Array[];
  /** How many samples of the packets are the recording; the rest fills the last one up. */
  samples: number;
}

const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));
const little = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256);

/** Nothing stands in the tags: no name, no day, no program. */
const tags = Uint8Array.from([...ascii("OpusTags"), ...little(0, 4), ...little(0, 4)]);
const packetsAPage = 40;
const [begins, ends] = [2, 4];

/** A whole Ogg stream of an Opus sound (RFC 3533, RFC 7845), which tells its length and plays as the machine voice does. */
export function oggOpus({ head, packets, samples }: OpusSound): Uint8Array {
  const skipped = head[10]! + head[11]! * 256;
  const pages = [pageOf([head], { at: 0, number: 0, kind: begins }), pageOf([tags], { at: 0, number: 1, kind: 0 })];
  for (let from = 0; from < packets.length; from += packetsAPage) {
    const some = packets.slice(from, from + packetsAPage);
    const isLast = from + packetsAPage >= packets.length;
    const at = isLast ? skipped + samples : (from + packetsAPage) * frameLength;
    pages.push(pageOf(some, { at, number: pages.length, kind: isLast ? ends : 0 }));
  }
  return joined(pages);
}

interface Page {
  /** How many samples there are up to its end. */
  at: number;
  number: number;
  kind: number;
}

function pageOf(packets: readonly Uint8Array[], { at, number, kind }: Page): Uint8Array {
  const lacing = packets.flatMap(({ length }) => [
    ...Array.from({ length: Math.floor(length / 255) }, () => 255),
    length % 255,
  ]);
  const head = [...ascii("OggS"), 0, kind, ...little(at, 8), ...little(1, 4), ...little(number, 4), ...little(0, 4)];
  const page = joined([Uint8Array.from([...head, lacing.length, ...lacing]), ...packets]);
  page.set(little(checksum(page), 4), 22);
  return page;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The checksum of Ogg: CRC 32 of the polynomial 04c11db7, without turning bits round. */
function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 24;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 0x80000000 ? (sum << 1) ^ 0x04c11db7 : sum << 1;
  }
  return sum >>> 0;
}
