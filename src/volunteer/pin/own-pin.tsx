// @chunk later
import { Show } from "solid-js";
import { liveCards } from "../../desk/live-contacts";
import { liveOffice } from "../../desk/live-office";
import { useKind, useSession } from "../../desk/live-session";
import { changePin } from "../../desk/team/change-pin";
import { changePhonePin } from "../../desk/team/phone-pin";
import { leads } from "../../domain/team/role";
import { pinWords } from "../../wording/pin-words";
import { staffWords } from "../../wording/staff-words";
import { PinForm } from "./pin-form";

/** A member changes their own PIN. The screen first explains what this means for their key card. */
export function OwnPin() {
  const session = useSession();
  const known = liveOffice(session().desk);
  const kind = useKind();
  const cards = liveCards(session().desk);
  const says = pinWords;
  const me = () => session().member;
  const isPhone = () => kind() === "phone";
  const hasCard = () => cards()?.some(({ kind, member }) => kind !== "recovery-pair" && member === me().id);
  return (
    <div class="staff-page">
      <h1>{staffWords().settings.ownPin}</h1>
      <Show when={!known()?.office?.sample} fallback={<p>{says().sample}</p>}>
        <Show when={hasCard()}>
          <p class="notice care">
            {says().card} {leads(me().role) ? says().cardOfLead : says().cardOfMember}
          </p>
        </Show>
        <PinForm
          explains={isPhone() ? `${says().onPhone} ${says().how}` : says().how}
          save={says().save}
          good={says().changed}
          asksOld
          onSave={(pins) => (isPhone() ? changePhonePin : changePin)(session().desk, me().id, pins)}
        />
      </Show>
    </div>
  );
}
