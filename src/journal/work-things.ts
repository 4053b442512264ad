import { applyToDuty, type Duty } from "../domain/team/duty";
import { applyToOuting, type Outing } from "../domain/team/outing";
import { applyToShift, type Shift } from "../domain/team/shift";

/** What members are given to do, when they are there, and what they do elsewhere. */
export interface WorkThings {
  duty: Duty;
  shift: Shift;
  outing: Outing;
}

/** How each of them follows its lines. */
export const workReaders = { duty: applyToDuty, shift: applyToShift, outing: applyToOuting };
