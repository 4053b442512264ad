import { createSignal, For } from "solid-js";
import { addMember } from "../../desk/team/add-member";
import { useSession } from "../../desk/live-session";
import { roles, type Role } from "../../domain/team/role";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { staffWords } from "../../wording/staff-words";
import { teamWords } from "../../wording/team-words";
import type { TeamContext } from "../team-context";
import { readMember } from "./read-member";

/** A lead adds a member, who types a PIN of their own. */
export function AddMemberForm(props: { context: TeamContext }) {
  const session = useSession();
  const [name, setName] = createSignal("");
  const [role, setRole] = createSignal<Role>("volunteer");
  const [pin, setPin] = createSignal("");
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const says = () => staffWords().members;
  const onAdd = async () => {
    const read = readMember(name(), pin(), props.context);
    if ("fault" in read) return void setSaid({ fault: read.fault, good: "" });
    const joining = { office: session().office, name: read.name, role: role(), pin: pin() };
    try {
      const answer = await addMember(session().desk, joining, session().member.id);
      if ("refused" in answer) return void setSaid({ fault: teamWords().refused[answer.refused], good: "" });
      setSaid({ fault: "", good: says().added(read.name) });
      setName("");
      setPin("");
    } catch {
      setSaid({ fault: staffWords().notSaved, good: "" });
    }
  };
  return (
    <SaveForm title={says().add} save={says().save} said={said()} onSave={onAdd}>
      <TextField label={says().name} value={name()} onText={setName} />
      <RoleChoice role={role()} onRole={setRole} />
      <TextField label={says().pin} value={pin()} onText={setPin} secret digits />
    </SaveForm>
  );
}

function RoleChoice(props: { role: Role; onRole: (role: Role) => void }) {
  return (
    <p class="text-field">
      <label for="role">{staffWords().members.role}</label>
      <select id="role" value={props.role} onChange={(event) => props.onRole(event.currentTarget.value as Role)}>
        <For each={[...roles].reverse()}>{(role) => <option value={role}>{staffWords().roles[role]}</option>}</For>
      </select>
    </p>
  );
}
