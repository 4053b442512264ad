import { eraseContact } from "../../desk/contact/erase-contact";
import { openContact } from "../../desk/contact/open-contact";
import { unlockWithCode } from "../../desk/contact/unlock-key";
import { mayScan, scanCode } from "../../device/scan-code";
import { namedParts, sealedWords, unlockTold } from "../../wording/sealed-words";
import type { ConsoleContext } from "../console/console-context";

/** Everything the sealed card needs to open a citizen's contact: words, camera, tries, and what happens when it closes. */
export function createOpening(context: ConsoleContext, request: () => string) {
  const desk = () => context.session().desk;
  return {
    get words() {
      return sealedWords();
    },
    scan: mayScan() ? scanCode : undefined,
    onOpen: async () => {
      const answer = await openContact(desk(), request(), context.me());
      if ("contact" in answer) return { parts: namedParts(answer.contact) };
      if (answer.refused === "locked") return "locked" as const;
      return { fault: answer.refused === "gone" ? sealedWords().gone : sealedWords().notInHand };
    },
    onUnlock: async (code: string, pin: string) =>
      unlockTold(await unlockWithCode(desk(), { member: context.me(), code, pin })),
    onErase: () => void eraseContact(desk(), request()),
  };
}
