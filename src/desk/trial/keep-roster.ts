import { dayLater } from "../../domain/figures/period";
import { instantIn } from "../../domain/office/service-day";
import { daysOfWeek, mondayOf } from "../../domain/team/week";
import { isWorkday, onShift, trialHours } from "../../domain/trial/trial-team";
import { planShifts } from "../roster/plan-shifts";
import { confirmHours, tellHours } from "../roster/tell-hours";
import type { Move, Stage } from "./stage";
import { stand } from "./stand";

/**
 * A roster for every week since the office was opened and for the one to come; hours told and confirmed of the shifts that are
 * over, but for those of yesterday and today. Nobody is planned for the next morning, so that there is something to see to.
 */
export function rosterOf(stage: Stage): Move[] {
  const weeks: Move[] = [];
  const last = dayLater(mondayOf(stage.today), 13);
  for (let monday = mondayOf(stage.opened); monday <= last; monday = dayLater(monday, 7))
    weeks.push(weekOf(stage, monday));
  return [...weeks, ...hoursOf(stage)];
}

const isNextMorning = (stage: Stage, day: string, half: number): boolean =>
  half === 0 && day === nextWorkday(stage.today);

function nextWorkday(day: string): string {
  const next = dayLater(day, 1);
  return isWorkday(next) ? next : nextWorkday(next);
}

function weekOf(stage: Stage, monday: string): Move {
  const from = monday < stage.opened ? stage.opened : monday;
  const planned = from > stage.today ? stage.today : from;
  const shifts = daysOfWeek(monday)
    .filter((day) => day >= from && (isWorkday(day) || day === stage.today))
    .flatMap((day) =>
      trialHours.flatMap((hours, half) =>
        isNextMorning(stage, day, half)
          ? []
          : onShift(day, half === 0 ? 0 : 1).map((nth) => ({
              office: stage.office,
              member: stage.members[nth]!,
              day,
              ...hours,
            })),
      ),
    );
  return { at: instantIn(planned, "06:45"), happens: () => stand(planShifts(stage.desk, shifts, stage.lead)) };
}

/** A quarter of an hour is told too much now and then, and confirmed as it was. */
function hoursOf({ desk, lead, opened, today, now, chance }: Stage): Move[] {
  const moves: Move[] = [];
  for (let day = opened; day < dayLater(today, -1); day = dayLater(day, 1)) {
    const at = instantIn(day, "17:30");
    if (!isWorkday(day) || at > now) continue;
    const extra = chance.isIn(0.2) ? 15 : 0;
    moves.push({
      at,
      happens: async () => {
        for (const shift of (await desk.journal.things("shift")).filter((one) => one.day === day)) {
          const minutes = lengthOf(shift) + extra;
          await stand(tellHours(desk, shift.id, { by: shift.member, minutes }));
          await stand(confirmHours(desk, shift.id, { by: lead, minutes: minutes - extra }));
        }
      },
    });
  }
  return moves;
}

const lengthOf = ({ day, from, to }: { day: string; from: string; to: string }): number =>
  (instantIn(day, to) - instantIn(day, from)) / 60_000;
