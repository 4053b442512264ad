import { createSignal, Show } from "solid-js";
import { assignDuty } from "../../desk/duty/assign-duty";
import { dayLater } from "../../domain/figures/period";
import type { DutyOfSet } from "../../domain/team/duty-set";
import { dutyWords } from "../../wording/duty-words";
import { Choice } from "../choice";
import type { TeamRoom } from "../team-room";

/** A duty of another team's set, to be given to a member here. */
export function SetDuty(props: { duty: DutyOfSet; room: TeamRoom }) {
  const [given, setGiven] = createSignal("");
  const onGive = async (member: string) => {
    const { daysToDo, ...told } = props.duty;
    const { desk, office } = props.room.session();
    const duty = { ...told, office, members: [member], due: dayLater(props.room.view().today, daysToDo) };
    if (await props.room.act(() => assignDuty(desk, duty, props.room.me()))) setGiven(props.room.nameOf(member));
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
            options={props.room.members().map(({ id, name }) => ({ value: id, name }))}
            onChoose={(member) => void (member && onGive(member))}
          />
        }
      >
        <span role="status">{dutyWords().assign.done(1)}</span>
      </Show>
    </li>
  );
}
