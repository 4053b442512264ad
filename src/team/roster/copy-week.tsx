import { createSignal } from "solid-js";
import { planShifts } from "../../desk/roster/plan-shifts";
import { dayLater } from "../../domain/figures/period";
import { shiftFault } from "../../domain/team/shift-fault";
import { rosterWords } from "../../wording/roster-words";
import type { TeamRoom } from "../team-room";

/** The week before, planned once more; who is already planned at that time is not planned twice, and no day that is over. */
export function CopyWeek(props: { monday: string; room: TeamRoom }) {
  const [said, setSaid] = createSignal("");
  const onCopy = async () => {
    const { desk, office } = props.room.session();
    const shifts = props.room.view().shifts.filter(({ cancelled }) => !cancelled);
    const before = shifts.filter(({ day }) => day >= dayLater(props.monday, -7) && day < props.monday);
    const planned = before
      .map(({ member, day, from, to }) => ({ office, member, day: dayLater(day, 7), from, to }))
      .filter((one) => !shiftFault(one, shifts, props.room.view().today));
    setSaid(planned.length ? "" : rosterWords().nothingToCopy);
    if (planned.length) await props.room.act(() => planShifts(desk, planned, props.room.me()));
  };
  return (
    <>
      <button class="btn quiet" onClick={() => void onCopy()}>
        {rosterWords().copy}
      </button>
      <span role="status">{said()}</span>
    </>
  );
}
