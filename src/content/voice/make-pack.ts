import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Guide } from "../../domain/guide/guide";
import { commonPart } from "../../domain/voice/common-part";
import { soundMark } from "../../domain/voice/sound-mark";
import { packVoice, type VoiceFile } from "../../domain/voice/voice-file";
import { makeSounds, type SoundsMade } from "./make-sounds";
import type { SpeakText } from "./speak-with-espeak";
import { commonTexts, guideSentences } from "./texts-to-speak";
import { voiceEnding } from "./voice-plugin";

/** What a pack came to. */
export interface PackMade {
  parts: number;
  texts: number;
  /** How many sounds were made now; the others were kept from before. */
  made: number;
  seconds: number;
  bytes: number;
}

interface PackSetting {
  guides: readonly Pick<Guide, "code" | "steps">[];
  speak: SpeakText;
  /** Where the sounds of each text are kept from run to run. */
  clips: string;
  /** Where the files of the pack go; what lay there before is removed. */
  pack: string;
}

/** Makes the sounds that are missing and puts them together, a file for each guide and one for what all screens say. */
export async function makePack({ guides, speak, clips, pack }: PackSetting): Promise<PackMade> {
  const parts: [part: string, texts: string[]][] = [
    [commonPart, commonTexts()],
    ...guides.map((guide): [string, string[]] => [guide.code, guideSentences(guide)]),
  ];
  const texts = [...new Set(parts.flatMap(([, some]) => some))];
  refuseSameMarks(texts);
  const { sounds, made } = await makeSounds(texts, speak, clips);
  rmSync(pack, { recursive: true, force: true });
  mkdirSync(pack, { recursive: true });
  let bytes = 0;
  for (const [part, some] of parts) {
    const file = packVoice(fileOf(some, sounds));
    writeFileSync(join(pack, part + voiceEnding), file);
    bytes += file.length;
  }
  const seconds = [...sounds.values()].reduce((sum, sound) => sum + sound.seconds, 0);
  return { parts: parts.length, texts: texts.length, made, seconds: Math.round(seconds), bytes };
}

function fileOf(texts: readonly string[], sounds: SoundsMade["sounds"]): VoiceFile {
  const found = texts.flatMap((text) => {
    const sound = sounds.get(text);
    return sound ? [{ mark: soundMark(text), ...sound }] : [];
  });
  const head = found[0]?.head ?? new Uint8Array();
  if (found.some((sound) => Buffer.compare(sound.head, head))) throw new Error("Two sounds begin differently.");
  return { head, clips: found.map(({ mark, sound }) => ({ mark, bytes: sound })) };
}

/** Two texts of one mark are refused, unless they are said alike: a full stop at the end makes no other text. */
function refuseSameMarks(texts: readonly string[]): void {
  const marks = new Map<string, string>();
  const bare = (text: string) => text.replace(/[ .,]+$/u, "");
  for (const text of texts) {
    const mark = soundMark(text);
    const other = marks.get(mark) ?? text;
    if (bare(other) !== bare(text)) throw new Error(`Two texts have the mark ${mark}: “${other}” and “${text}”.`);
    marks.set(mark, text);
  }
}
