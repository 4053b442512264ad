import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { spokenText } from "../../domain/voice/spoken-text";
import { soundSettings, type SpeakText } from "./speak-with-espeak";
import { splitOgg, type SplitOgg } from "./split-ogg";

/** The sounds of some texts, and how many of them were made now; the others were kept from before. */
export interface SoundsMade {
  sounds: Map<string, SplitOgg>;
  made: number;
}

/** Makes the sounds that are not kept in the folder yet, as many at a time as the machine has processors. */
export async function makeSounds(texts: readonly string[], speak: SpeakText, folder: string): Promise<SoundsMade> {
  mkdirSync(folder, { recursive: true });
  const sounds = new Map<string, SplitOgg>();
  const left = [...texts];
  let made = 0;
  const makeNext = async () => {
    for (let text = left.pop(); text !== undefined; text = left.pop()) {
      const prepared = spokenText(text);
      const file = join(folder, `${nameOf(prepared)}.opus`);
      if (!existsSync(file)) {
        writeFileSync(file, await speak(prepared));
        made += 1;
      }
      sounds.set(text, splitOgg(new Uint8Array(readFileSync(file))));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, makeNext));
  return { sounds, made };
}

/** Named by all that the sound is made of: how a text is said, and with what. */
const nameOf = (prepared: string): string =>
  createHash("sha256").update(`${soundSettings}\n${prepared}`).digest("hex").slice(0, 32);
