import { createSignal, onMount } from "solid-js";
import { useSession } from "../../desk/live-session";
import { randomId } from "../../device/random-signs";
import { eraseVoiceFolder, keepVoiceClip, keepVoiceFile } from "../../device/voices-folder";
import { inOrder, withClip, type RecordedClip, type RecordedVoice } from "../../domain/voice/recorded-voice";
import { heardFrom } from "../../practice/voice/bring-voices";
import { keepOrder, voicesHere } from "../../practice/voice/voices-here";

/** The voices of this tablet, in the order in which they play, and what is done with them. Each of these rejects when it was not kept. */
export function createVoices() {
  const session = useSession();
  const [all, setAll] = createSignal<readonly RecordedVoice[]>([]);
  const [isOpen, setIsOpen] = createSignal<boolean | "no-files">(false);
  /** From now on, on this page and the next. */
  const change = (next: readonly RecordedVoice[]) => {
    setAll(next);
    keepOrder(next);
    heardFrom(next);
  };
  onMount(() =>
    voicesHere().then(
      (found) => (change(found), setIsOpen(true)),
      () => setIsOpen("no-files"),
    ),
  );
  const begin = async (name: string, consent: string) => {
    const voice = voiceOf(name, { text: consent, at: session().desk.now() });
    await keepVoiceFile(voice.id, JSON.stringify(voice));
    change([...all(), voice]);
    return voice.id;
  };
  // The sound is there before anything tells of it: a power cut between the two leaves a file that the next reading replaces.
  const keep = async (id: string, clip: RecordedClip, sound: Blob) => {
    await keepVoiceClip(id, clip.mark, sound);
    const voice = all().find((one) => one.id === id);
    if (!voice) throw new Error("This voice was erased.");
    const next = withClip(voice, clip);
    await keepVoiceFile(id, JSON.stringify(next));
    change(all().map((one) => (one.id === id ? next : one)));
  };
  const erase = (id: string) => eraseVoiceFolder(id).then(() => change(all().filter((one) => one.id !== id)));
  const putFirst = (id: string) => change(inOrder(all(), [id]));
  return { all, isOpen, begin, keep, erase, putFirst };
}

const voiceOf = (name: string, consent: RecordedVoice["consent"]): RecordedVoice => ({
  id: randomId(),
  name,
  consent,
  clips: [],
});

export type Voices = ReturnType<typeof createVoices>;
