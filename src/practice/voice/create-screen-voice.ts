import { createSpeech, type Speech } from "../../device/speech";
import { commonPart } from "../../domain/voice/common-part";
import { language, spoken } from "../../wording/words";
import { createMachineVoice } from "./create-machine-voice";

/** The voice that reads what stands on a screen, in the language of the moment. The machine voice knows Vietnamese alone. */
export function createScreenVoice(): Speech {
  const sounds = createMachineVoice(() => [commonPart]);
  return createSpeech(
    () => spoken().voice ?? "vi",
    () => (language() === "vi" ? sounds() : undefined),
  );
}
