import { saveFile } from "../../device/save-file";
import { calendarFile } from "../../domain/team/calendar-file";
import type { Shift } from "../../domain/team/shift";
import { rosterWords } from "../../wording/roster-words";
import type { TeamContext } from "../team-context";

/** The shifts on show as a calendar file: all for a lead, the own ones for a member. */
export function CalendarButton(props: { shifts: Shift[]; context: TeamContext }) {
  const says = rosterWords;
  const onCalendar = () => {
    const mine = props.context.isLead()
      ? props.shifts
      : props.shifts.filter(({ member }) => member === props.context.me());
    const { name } = props.context.view().office;
    const title = (shift: { member: string }) => `${says().shiftAt(name)} · ${props.context.nameOf(shift.member)}`;
    const file = calendarFile(mine, { title, place: name }, props.context.session().desk.now());
    saveFile(says().calendarFile, new Blob([file], { type: "text/calendar" }));
  };
  return (
    <button class="btn quiet" onClick={onCalendar}>
      {says().calendar}
    </button>
  );
}
