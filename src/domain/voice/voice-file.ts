/** A sound of one text: the pages of an Ogg stream behind its two first ones, which all sounds of a file share. */
export interface Clip {
  mark: string;
  bytes: Uint8Array;
}

/** The sounds of one guide, or of what all screens say, in one file. */
export interface VoiceFile {
  /** The bytes that stand before every clip: they make a whole Ogg stream of it. */
  head: Uint8Array;
  clips: readonly Clip[];
}

/** The first line says where what lies: how long the head is, then mark and length of each clip in their order. */
type Contents = [head: number, ...clips: [mark: string, length: number][]];

const lineEnd = 10;

/** One file of sounds: a line of contents, the head, the clips one after the other. */
export function packVoice({ head, clips }: VoiceFile): Uint8Array {
  const contents: Contents = [head.length, ...clips.map(({ mark, bytes }): [string, number] => [mark, bytes.length])];
  const line = [...JSON.stringify(contents)].map((sign) => sign.charCodeAt(0));
  const parts = [Uint8Array.from([...line, lineEnd]), head, ...clips.map(({ bytes }) => bytes)];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/** The sounds of a file by the marks of their texts. Throws when the file is no such file, or was cut off. */
export function openVoice(file: Uint8Array): Map<string, Uint8Array[]> {
  const behindLine = file.indexOf(lineEnd) + 1;
  const line = Array.from(file.subarray(0, behindLine), (sign) => String.fromCharCode(sign)).join("");
  const [headLength, ...clips] = JSON.parse(line) as Contents;
  let at = behindLine + headLength;
  const head = file.subarray(behindLine, at);
  const found = new Map<string, Uint8Array[]>();
  for (const [mark, length] of clips) {
    found.set(mark, [head, file.subarray(at, at + length)]);
    at += length;
  }
  if (at !== file.length) throw new Error("A file of sounds is not whole.");
  return found;
}
