import type { Desk } from "../../desk/desk";
import type { NamedMember } from "../../desk/live-office";
import { enterWithCard } from "../../desk/team/enter-with-card";
import { mayScan, scanCode } from "../../device/scan-code";
import { UnlockForm } from "../../ui/codes/sealed-card";
import { notSaved } from "../../wording/card-faults";
import { sealedWords, unlockTold } from "../../wording/sealed-words";
import { staffWords } from "../../wording/staff-words";

/** The member's own key card, then their PIN. Wrong PINs that others typed do not block this way in. */
export function CardEntry(props: { desk: Desk; member: NamedMember; onEnter: () => void }) {
  const words = () => ({
    card: sealedWords().card,
    pin: staffWords().signIn.pin,
    unlockHow: staffWords().door.withCardHow,
    unlock: staffWords().signIn.enter,
  });
  const onUnlock = async (code: string, pin: string) =>
    unlockTold(await enterWithCard(props.desk, { member: props.member.id, code, pin }).catch(notSaved));
  return (
    <>
      <h1>{staffWords().door.withCard(props.member.name)}</h1>
      <UnlockForm
        words={words()}
        scan={mayScan() ? scanCode : undefined}
        onUnlock={onUnlock}
        onUnlocked={() => props.onEnter()}
      />
    </>
  );
}
