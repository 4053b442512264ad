import { createSignal } from "solid-js";
import { changeTeam } from "../../desk/team/change-team";
import type { Team } from "../../domain/team/team";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { unitWords } from "../../wording/unit-words";
import type { TeamContext } from "../team-context";
import { readTeamName } from "./read-team-name";

/** A lead gives a team another name. */
export function RenameTeam(props: { team: Team; context: TeamContext }) {
  const says = () => unitWords().teams;
  const [name, setName] = createSignal(props.team.name);
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const onSave = async () => {
    const read = readTeamName(name(), props.context, props.team.id);
    if ("fault" in read) return void setSaid({ fault: read.fault, good: "" });
    const saying = { by: props.context.me(), fact: { type: "team-renamed", data: { name: read.name } } } as const;
    const done = await props.context.act(() => changeTeam(props.context.session().desk, props.team.id, saying));
    setSaid({ fault: "", good: done ? says().renamed(read.name) : "" });
    return undefined;
  };
  return (
    <SaveForm save={says().rename} said={said()} onSave={onSave}>
      <TextField label={says().newName} value={name()} onText={setName} />
    </SaveForm>
  );
}
