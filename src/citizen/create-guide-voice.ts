import { createSpeech } from "../device/speech";
import type { Guide } from "../domain/guide/guide";
import { commonPart } from "../domain/voice/common-part";
import type { Speech } from "../practice/player/speech";
import { createMachineVoice } from "../practice/voice/create-machine-voice";
import { spoken } from "../wording/words";

/** The voice that reads a guide aloud: of the language that it is told in. The machine voice knows Vietnamese alone. */
export const createGuideVoice = (guide: Pick<Guide, "code" | "language">): Speech =>
  createSpeech(
    () => (guide.language && spoken().voice) || "vi",
    createMachineVoice(() => (guide.language ? undefined : [guide.code, commonPart])),
  );
