import { oftenOpened } from "../../domain/figures/often-opened";
import { dayLater } from "../../domain/figures/period";
import type { Desk } from "../desk";
import { today } from "../today";

/** As many as stand beside each other. */
const most = 3;
const daysOfAWeek = 7;

/** The codes of the guides that most people opened here in the last seven days; none where few came. */
export async function oftenHere(desk: Desk): Promise<string[]> {
  const day = today(desk);
  return oftenOpened(await desk.journal.tallies(dayLater(day, 1 - daysOfAWeek), day), most);
}
