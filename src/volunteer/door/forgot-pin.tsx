import { Show } from "solid-js";
import type { Desk } from "../../desk/desk";
import { liveMembers, type NamedMember } from "../../desk/live-office";
import { mayRecover } from "../../domain/team/recovery";
import { staffWords } from "../../wording/staff-words";
import { ResetPin } from "./reset-pin";

/** A forgotten PIN: a lead gives another; only a lead who has no other lead needs the recovery code. */
export function ForgotPin(props: { desk: Desk; member: NamedMember; onDone: () => void; onBack: () => void }) {
  const members = liveMembers(props.desk);
  return (
    <Show when={members()}>
      {(team) => (
        <Show when={!mayRecover(props.member.role, team())} fallback={<ResetPin {...props} />}>
          <h1>{staffWords().signIn.forgot}</h1>
          <p>{staffWords().door.forgot}</p>
          <button class="btn quiet" onClick={() => props.onBack()}>
            {staffWords().door.back}
          </button>
        </Show>
      )}
    </Show>
  );
}
