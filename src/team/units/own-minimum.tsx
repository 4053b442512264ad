import { createSignal, Show } from "solid-js";
import { changeTeam } from "../../desk/team/change-team";
import type { Minimum } from "../../domain/team/minimum";
import type { Team } from "../../domain/team/team";
import { SaveForm } from "../../ui/fields/save-form";
import { teamWords } from "../../wording/team-words";
import { unitWords } from "../../wording/unit-words";
import type { TeamContext } from "../team-context";
import { createMinimum, MinimumFields } from "./minimum-fields";

/** What this one team must have at least, where that is not what the office asks of all. */
export function OwnMinimum(props: { team: Team; context: TeamContext }) {
  const says = () => unitWords().teams.own;
  const typed = createMinimum(props.context, () => props.team.minimum ?? props.context.view().office.minimum);
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const set = async (minimum: Minimum | null) => {
    const saying = { by: props.context.me(), fact: { type: "team-minimum-set", data: { minimum } } } as const;
    const done = await props.context.act(() => changeTeam(props.context.session().desk, props.team.id, saying));
    if (done) typed.forget();
    setSaid({ fault: "", good: done ? teamWords().saved : "" });
  };
  const onSave = async () => {
    const minimum = typed.read();
    if (minimum) await set(minimum);
    else setSaid({ fault: unitWords().minimum.fault, good: "" });
  };
  return (
    <>
      <SaveForm
        title={says().title}
        explains={props.team.minimum ? says().isOwn : says().asAll}
        save={says().save}
        said={said()}
        onSave={onSave}
      >
        <MinimumFields typed={typed} />
      </SaveForm>
      <Show when={props.team.minimum}>
        <button class="btn quiet" onClick={() => void set(null)}>
          {says().backToAll}
        </button>
      </Show>
    </>
  );
}
