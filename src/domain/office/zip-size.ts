const endOfDirectory = 0x06054b50;
const locatorOf64Bits = 0x07064b50;
const entryOfDirectory = 0x02014b50;
const endLength = 22;
const locatorLength = 20;
const entryLength = 46;
/** What may stand behind the end of the directory: a comment of 65,535 bytes. */
const longestComment = 0xffff;

/**
 * The bytes a zip file says it unpacks to, by its directory, without unpacking any of it: 0 for what is no zip, endless
 * for one whose directory is torn or written the 64-bit way, which no list of people needs. An unpacker that makes its
 * room by the same directory writes no more than that, whatever the file holds.
 */
export function unpackedSize(file: Uint8Array): number {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = endAt(view);
  if (end === undefined) return 0;
  if (saysIn64Bits(view, end)) return Infinity;
  const entries = view.getUint16(end + 8, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let nth = 0; nth < entries; nth += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entryOfDirectory) return Infinity;
    size += view.getUint32(at + 24, true);
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    at += entryLength + name + extra + comment;
  }
  return size;
}

/** There may be another directory that this one does not mention. */
const saysIn64Bits = (view: DataView, end: number): boolean =>
  end >= locatorLength && view.getUint32(end - locatorLength, true) === locatorOf64Bits;

function endAt(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === endOfDirectory) return at;
  return undefined;
}
