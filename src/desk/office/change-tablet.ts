import { aboutTablet, type EventData } from "../../domain/event";
import type { Desk } from "../desk";
import { writeNext, type Changed } from "../write-next";

type Told =
  | { type: "tablet-role-chosen"; data: EventData["tablet-role-chosen"] }
  | { type: "requests-let-through"; data: EventData["requests-let-through"] };

/** Writes down a change of one tablet of the office. */
export const changeTablet = (desk: Desk, tablet: string, saying: { by: string; told: Told }): Promise<Changed> =>
  writeNext(desk, aboutTablet(tablet), saying);
