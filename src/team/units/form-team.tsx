import { createMemo, createSignal } from "solid-js";
import { formTeam } from "../../desk/team/form-team";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { unitWords } from "../../wording/unit-words";
import { Choice } from "../choice";
import type { TeamContext } from "../team-context";
import { readTeamName } from "./read-team-name";

/** A lead forms another team: its name, and where it works. */
export function FormTeam(props: { context: TeamContext }) {
  const says = () => unitWords().teams;
  const [name, setName] = createSignal("");
  const [unit, setUnit] = createSignal("");
  const [fault, setFault] = createSignal("");
  const places = createMemo(() => {
    const { tree, office } = props.context.view();
    const here = tree.unit(tree.standing(office.unit) ?? "");
    return [...(here ? [here] : []), ...props.context.hamlets()];
  });
  const onSave = async () => {
    const read = readTeamName(name(), props.context);
    const wrong = "fault" in read ? read.fault : unit() ? "" : says().noPlace;
    setFault(wrong);
    if (wrong || "fault" in read) return;
    const { desk, office } = props.context.session();
    if (await props.context.act(() => formTeam(desk, { office, name: read.name, unit: unit() }, props.context.me())))
      setName("");
  };
  return (
    <SaveForm save={says().add} said={{ fault: fault(), good: "" }} onSave={onSave}>
      <div class="field-grid">
        <TextField label={says().name} value={name()} onText={setName} />
        <Choice
          label={says().where}
          value={unit()}
          none=""
          options={places().map(({ code, name: known }) => ({ value: code, name: known }))}
          onChoose={setUnit}
        />
      </div>
    </SaveForm>
  );
}
