// @chunk later
import { bringRecordedSounds, type RecordedSounds } from "../../device/speech";
import type { RecordedVoice } from "../../domain/voice/recorded-voice";
import { saysWhole, soundsFor } from "../../domain/voice/sounds-for";
import { sayRecorded } from "./say-recorded";
import { voicesHere } from "./voices-here";

/** Brings what people recorded on this tablet to every screen that reads aloud. Where the files do not answer, nothing changes. */
export async function bringVoices(): Promise<void> {
  const voices = await voicesHere().catch(() => undefined);
  if (voices) heardFrom(voices);
}

/** The same with voices that are known already. */
export function heardFrom(voices: readonly RecordedVoice[]): void {
  const heard = voices.filter(({ clips }) => clips.length);
  bringRecordedSounds(() => (heard.length ? soundsOf(heard) : undefined));
}

type Has = (mark: string) => boolean;

/** A text is said by one voice, the first that has all of it; else by the first that has some of it. */
function soundsOf(voices: readonly RecordedVoice[]): RecordedSounds {
  const known = voices.map(({ id, clips }) => {
    const marks = new Set(clips.map(({ mark }) => mark));
    return { id, has: ((mark) => marks.has(mark)) as Has };
  });
  const whole = (text: string) => known.find(({ has }) => saysWhole(text, has));
  const some = (text: string) => known.find(({ has }) => soundsFor(text, has).length > 0);
  return {
    saysWhole: (text) => whole(text) !== undefined,
    says: (text) => text === undefined || some(text) !== undefined,
    say(text, how) {
      const voice = whole(text) ?? some(text);
      return sayRecorded(voice?.id ?? "", voice ? soundsFor(text, voice.has) : [], how);
    },
  };
}
