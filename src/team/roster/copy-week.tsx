import { createSignal } from "solid-js";
import { planShifts } from "../../desk/roster/plan-shifts";
import { dayLater } from "../../domain/figures/period";
import { shiftFault } from "../../domain/team/shift-fault";
import { rosterWords } from "../../wording/roster-words";
import type { TeamContext } from "../team-context";

/**
 * Copies the plan of the week before. A member who is already planned at that time, and days that are over, are left
 * out.
 */
export function CopyWeek(props: { monday: string; context: TeamContext }) {
  const [said, setSaid] = createSignal("");
  const onCopy = async () => {
    const { desk, office } = props.context.session();
    const shifts = props.context.view().shifts.filter(({ cancelled }) => !cancelled);
    const before = shifts.filter(({ day }) => day >= dayLater(props.monday, -7) && day < props.monday);
    const planned = before
      .map(({ member, day, from, to }) => ({ office, member, day: dayLater(day, 7), from, to }))
      .filter((one) => !shiftFault(one, shifts, props.context.view().today));
    setSaid(planned.length ? "" : rosterWords().nothingToCopy);
    if (planned.length) await props.context.act(() => planShifts(desk, planned, props.context.me()));
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
