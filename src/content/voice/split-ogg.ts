/** An Ogg stream of Opus in two: its pages that say what it is, and the pages of sound. */
export interface SplitOgg {
  head: Uint8Array;
  sound: Uint8Array;
  seconds: number;
}

const pageHeadBytes = 27;
/** Opus counts at this rate, whatever was recorded (RFC 7845, 4). */
const samplesPerSecond = 48_000;
const granuleAt = 6;
const segmentsAt = 26;

/** The length of the page that begins at a place; throws where none begins. */
function pageLength(bytes: Uint8Array, at: number): number {
  if (String.fromCharCode(...bytes.subarray(at, at + 4)) !== "OggS") throw new Error("No page of Ogg begins here.");
  const segments = bytes[at + segmentsAt]!;
  const lengths = bytes.subarray(at + pageHeadBytes, at + pageHeadBytes + segments);
  return pageHeadBytes + segments + lengths.reduce((sum, length) => sum + length, 0);
}

/** Splits a stream behind its two first pages: all that one encoder writes under one serial number begin with the same two. */
export function splitOgg(bytes: Uint8Array): SplitOgg {
  const first = pageLength(bytes, 0);
  const headLength = first + pageLength(bytes, first);
  let last = headLength;
  for (let at = headLength; at < bytes.length; at += pageLength(bytes, at)) last = at;
  const granules = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(last + granuleAt, true);
  return {
    head: bytes.subarray(0, headLength),
    sound: bytes.subarray(headLength),
    seconds: Number(granules) / samplesPerSecond,
  };
}
