import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const byteNames = (text: string) => {
  const plain = Buffer.from(text, "utf8");
  const wide = Buffer.from(text, "utf16le");
  const base64 = (skip: number) => {
    const whole = Buffer.concat([Buffer.alloc(skip), plain])
      .toString("base64")
      .replace(/=+$/, "");
    // The letters at both ends also hold bits of what stands beside.
    return Buffer.from(whole.slice(skip ? skip + 1 : 0, -2));
  };
  return {
    "UTF-8": plain,
    "UTF-16, little end first": wide,
    "UTF-16, big end first": Buffer.from(wide).swap16(),
    base64: base64(0),
    "base64, one byte on": base64(1),
    "base64, two bytes on": base64(2),
    hex: Buffer.from(plain.toString("hex")),
    HEX: Buffer.from(plain.toString("hex").toUpperCase()),
    backwards: Buffer.from(plain).reverse(),
  };
};

const startOf = (bytes: Buffer, at: number): number => (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;

/** Looks for many texts, each in nine ways of writing it down, in every file of a folder; where each was found. */
export class ByteSearch {
  private readonly starts = new Uint8Array(1 << 24);
  private readonly byStart = new Map<number, { bytes: Buffer; how: string }[]>();

  constructor(texts: readonly string[]) {
    for (const text of texts)
      for (const [how, bytes] of Object.entries(byteNames(text))) {
        const start = startOf(bytes, 0);
        this.starts[start] = 1;
        const others = this.byStart.get(start) ?? [];
        others.push({ bytes, how });
        this.byStart.set(start, others);
      }
  }

  /** Files that come or go meanwhile, as a live browser's do, are looked at as far as they are there. */
  in(folder: string): string[] {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return paths.flatMap((path) => this.inFile(path).map((how) => `${path.slice(folder.length)}: ${how}`));
  }

  private inFile(path: string): string[] {
    let file: Buffer;
    try {
      file = readFileSync(path);
    } catch {
      return [];
    }
    const found = new Set<string>();
    for (let at = 0; at + 2 < file.length; at += 1) {
      const start = startOf(file, at);
      if (!this.starts[start]) continue;
      for (const { bytes, how } of this.byStart.get(start)!)
        if (file.subarray(at, at + bytes.length).equals(bytes)) found.add(how);
    }
    return [...found];
  }
}
