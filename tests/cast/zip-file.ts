import { deflateRawSync } from "node:zlib";

export const u16 = (n: number) => [n & 0xff, n >> 8];
export const u32 = (n: number) => [n & 0xff, (n >>> 8) & 0xff, (n >>> 16) & 0xff, n >>> 24];
const letters = (text: string) => [...new TextEncoder().encode(text)];

/** A zip whose entries say the sizes they are given, with an end as every zip has. */
export function zipOf(
  entries: { name: string; packed: Uint8Array; says: number }[],
  behind: number[] = [],
): Uint8Array<ArrayBuffer> {
  const files: number[] = [];
  const directory: number[] = [];
  for (const { name, packed, says } of entries) {
    const at = files.length;
    const common = [...u16(20), ...u16(0), ...u16(8), ...u32(0), ...u32(0), ...u32(packed.length), ...u32(says)];
    files.push(...u32(0x04034b50), ...common, ...u16(name.length), ...u16(0), ...letters(name), ...packed);
    directory.push(...u32(0x02014b50), ...u16(20), ...common, ...u16(name.length), ...u16(0), ...u16(0), ...u16(0));
    directory.push(...u16(0), ...u32(0), ...u32(at), ...letters(name));
  }
  const count = u16(entries.length);
  const end = [...u32(0x06054b50), ...u16(0), ...u16(0), ...count, ...count, ...u32(directory.length)];
  const rest = [...end, ...u32(files.length), ...u16(0)];
  return Uint8Array.from([...files, ...directory, ...behind, ...rest]);
}

/** So many bytes of nothing, packed. */
export const emptySheet = (bytes: number) => ({
  name: "xl/worksheets/sheet1.xml",
  packed: new Uint8Array(deflateRawSync(new Uint8Array(bytes))),
  says: bytes,
});
