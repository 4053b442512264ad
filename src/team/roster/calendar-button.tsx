import { saveFile } from "../../device/save-file";
import { calendarFile } from "../../domain/team/calendar-file";
import type { Shift } from "../../domain/team/shift";
import { rosterWords } from "../../wording/roster-words";
import type { TeamRoom } from "../team-room";

/** The shifts on show as a calendar file: all for a lead, the own ones for a member. */
export function CalendarButton(props: { shifts: Shift[]; room: TeamRoom }) {
  const says = rosterWords;
  const onCalendar = () => {
    const mine = props.room.isLead() ? props.shifts : props.shifts.filter(({ member }) => member === props.room.me());
    const { name } = props.room.view().office;
    const title = (shift: { member: string }) => `${says().shiftAt(name)} · ${props.room.nameOf(shift.member)}`;
    const file = calendarFile(mine, { title, place: name }, props.room.session().desk.now());
    saveFile(says().calendarFile, new Blob([file], { type: "text/calendar" }));
  };
  return (
    <button class="btn quiet" onClick={onCalendar}>
      {says().calendar}
    </button>
  );
}
