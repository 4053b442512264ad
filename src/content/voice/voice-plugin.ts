import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Plugin } from "vite";

/** The end of the name of a file of sounds. */
export const voiceEnding = ".voice";

/**
 * Where the pack of sounds lies that a build takes along: where `npm run voice` puts it, or the folder VOICE_PACK names.
 * "VOICE_PACK=none" builds a station without a machine voice.
 */
export const voiceFolder = (root: string): string => resolve(root, process.env.VOICE_PACK ?? ".cache/voice/pack");

/** A file of the pack: for which guide, under which name it is deployed, and its bytes. */
interface PackFile {
  part: string;
  fileName: string;
  source: Uint8Array;
}

function packIn(folder: string): PackFile[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith(voiceEnding));
  return files.sort().map((name) => {
    const source = new Uint8Array(readFileSync(join(folder, name)));
    const part = basename(name, voiceEnding);
    const hash = createHash("sha256").update(source).digest("base64url").slice(0, 8);
    // Behind the station: the worker keeps what lies there, and nobody waits for it.
    return { part, fileName: `assets/later/voice/${part}-${hash}${voiceEnding}`, source };
  });
}

const filesModule = /\/src\/practice\/voice\/voice-files\.ts$/;
const existsModule = /\/src\/practice\/voice\/has-machine-voice\.ts$/;

/** Takes the sounds along in a build, where there are any; without them nothing of the machine voice is in the station. */
export function voicePlugin(): Plugin {
  let pack: PackFile[] = [];
  return {
    name: "voice",
    apply: "build",
    configResolved: ({ root }) => void (pack = packIn(voiceFolder(root))),
    load(id) {
      if (!pack.length) return undefined;
      if (existsModule.test(id)) return "export const hasMachineVoice = true";
      if (!filesModule.test(id)) return undefined;
      const files = Object.fromEntries(pack.map(({ part, fileName }) => [part, `/${fileName}`]));
      return `export const voiceFiles = ${JSON.stringify(files)}`;
    },
    generateBundle() {
      for (const { fileName, source } of pack) this.emitFile({ type: "asset", fileName, source });
    },
  };
}
