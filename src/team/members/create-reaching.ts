import { eraseMemberContact } from "../../desk/contact/erase-contact";
import { openMemberContact } from "../../desk/contact/open-contact";
import { unlockWithCode } from "../../desk/contact/unlock-key";
import { mayScan, scanCode } from "../../device/scan-code";
import { namedParts, sealedWords, unlockTold } from "../../wording/sealed-words";
import { teamWords } from "../../wording/team-words";
import type { TeamContext } from "../team-context";

/** Opening how a member is reached: the words for it, what reads a card, what each try gives, and its end. */
export function createReaching(context: TeamContext, member: () => string) {
  const { desk } = context.session();
  return {
    get words() {
      return { ...sealedWords(), erase: teamWords().members.contact.erase };
    },
    scan: mayScan() ? scanCode : undefined,
    onOpen: async () => {
      const answer = await openMemberContact(desk, member(), context.me());
      if ("contact" in answer) return { parts: namedParts(answer.contact) };
      if (answer.refused === "locked") return "locked" as const;
      return { fault: answer.refused === "gone" ? sealedWords().gone : teamWords().leadOnly };
    },
    onUnlock: async (code: string, pin: string) =>
      unlockTold(await unlockWithCode(desk, { member: context.me(), code, pin })),
    onErase: () => void eraseMemberContact(desk, member()),
  };
}
