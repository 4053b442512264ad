import { createSignal } from "solid-js";
import { leaveMemberContact } from "../../desk/contact/leave-contact";
import type { TeamMember } from "../../desk/team-view";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { staffWords } from "../../wording/staff-words";
import { teamWords } from "../../wording/team-words";
import type { TeamContext } from "../team-context";
import "../../ui/fields/tick.css";

/** A member's number, written down once they have agreed to it. */
export function LeaveContact(props: { member: TeamMember; context: TeamContext }) {
  const says = () => teamWords().members.contact;
  const [phone, setPhone] = createSignal("");
  const [agreed, setAgreed] = createSignal(false);
  const [fault, setFault] = createSignal("");
  const onSave = async () => {
    const leaving = { typed: { phone: phone() }, agreed: agreed(), by: props.context.me() };
    const kept = leaveMemberContact(props.context.session().desk, props.member.id, leaving);
    const why = await kept.then(
      (refused) => (refused ? says().faults[refused] : ""),
      () => staffWords().notSaved,
    );
    setFault(why);
  };
  return (
    <SaveForm explains={says().how} save={says().save} said={{ fault: fault(), good: "" }} onSave={onSave}>
      <TextField label={says().phone} value={phone()} onText={setPhone} digits />
      <label class="tick">
        <input type="checkbox" checked={agreed()} onChange={(event) => setAgreed(event.currentTarget.checked)} />
        {says().agree(props.member.name)}
      </label>
    </SaveForm>
  );
}
