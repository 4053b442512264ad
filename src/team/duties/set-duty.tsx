import { createSignal, Show } from "solid-js";
import { assignDuty } from "../../desk/duty/assign-duty";
import { dayLater } from "../../domain/figures/period";
import type { DutyOfSet } from "../../domain/team/duty-set";
import { dutyWords } from "../../wording/duty-words";
import { Choice } from "../choice";
import type { TeamContext } from "../team-context";

/** A duty of another team's set, to be given to a member here. */
export function SetDuty(props: { duty: DutyOfSet; context: TeamContext }) {
  const [given, setGiven] = createSignal("");
  const onGive = async (member: string) => {
    const { daysToDo, ...told } = props.duty;
    const { desk, office } = props.context.session();
    const duty = { ...told, office, members: [member], due: dayLater(props.context.view().today, daysToDo) };
    if (await props.context.act(() => assignDuty(desk, duty, props.context.me())))
      setGiven(props.context.nameOf(member));
  };
  const title = () => props.duty.words ?? dutyWords().titles[props.duty.what](props.duty.count, props.duty.guide ?? "");
  return (
    <li class="spread">
      <span>{title()}</span>
      <Show
        when={given()}
        fallback={
          <Choice
            label={dutyWords().give}
            value=""
            none=""
            options={props.context.members().map(({ id, name }) => ({ value: id, name }))}
            onChoose={(member) => void (member && onGive(member))}
          />
        }
      >
        <span role="status">{dutyWords().assign.done(1)}</span>
      </Show>
    </li>
  );
}
