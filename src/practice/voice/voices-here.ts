// @chunk later
import { keepChoice, keptChoice } from "../../device/kept-choice";
import { readVoiceFiles } from "../../device/voices-folder";
import { inOrder, readRecordedVoice, type RecordedVoice } from "../../domain/voice/recorded-voice";

/** The ids of the voices in the order in which they play; the station looks for sounds where this is kept. */
const orderKept = "tram-so-voices";

const orderNow = (): string[] => (keptChoice(orderKept) ?? "").split(" ").filter(Boolean);

/** The voices that people recorded on this tablet, in the order in which they play. Rejects where this browser keeps no files. */
export async function voicesHere(): Promise<RecordedVoice[]> {
  const files = await readVoiceFiles();
  return inOrder(
    files.flatMap(({ text }) => readRecordedVoice(text) ?? []),
    orderNow(),
  );
}

/** Keeps the order in which voices play. */
export const keepOrder = (voices: readonly Pick<RecordedVoice, "id">[]): boolean =>
  keepChoice(orderKept, voices.map(({ id }) => id).join(" "));
