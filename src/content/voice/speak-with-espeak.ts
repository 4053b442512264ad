import { execFile, spawnSync } from "node:child_process";

/** A text as sound: a whole Ogg stream of Opus, under the one serial number of all. */
export type SpeakText = (prepared: string) => Promise<Uint8Array>;

/**
 * Slower than the voice's own 175 words a minute: about three and a half syllables a second, as one reads to somebody who
 * hears a thing for the first time. No rest at the end: whoever plays it rests as long as it needs.
 */
const speaking = "-v vi-vn-x-south -s 155 -z --stdout".split(" ");
/** The least that Opus has, which is the band of a telephone: the voice says little above it, and twice as much fits. */
const encoding =
  "--quiet --bitrate 6 --framesize 60 --speech --downmix-mono --serial 1 --discard-comments --padding 0 - -".split(" ");

/** What the sounds depend on beside their texts: changed, all are made anew. */
export const soundSettings = [...speaking, ...encoding].join(" ");

const tools = { "espeak-ng": ["--version"], opusenc: ["--version"] };

/** The tools that are missing on this machine, by the names under which they are called. */
export const missingTools = (): string[] =>
  Object.entries(tools).flatMap(([name, args]) => (spawnSync(name, args).error ? [name] : []));

/** Speaks with espeak-ng's southern Vietnamese voice. */
export const speakWithEspeak: SpeakText = async (prepared) =>
  pipe("opusenc", encoding, await pipe("espeak-ng", speaking, Buffer.from(prepared)));

const mostBytes = 64 * 1024 * 1024;

function pipe(tool: string, args: string[], input: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(tool, args, { encoding: "buffer", maxBuffer: mostBytes }, (fault, output) =>
      fault ? reject(fault) : resolve(output),
    );
    child.stdin?.on("error", reject);
    child.stdin?.end(input);
  });
}
