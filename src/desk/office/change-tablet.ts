import { aboutTablet, type Fact } from "../../domain/event";
import type { Desk } from "../desk";
import { writeNext, type Changed } from "../write-next";

type TabletFact = Extract<Fact, { type: "tablet-role-chosen" | "requests-let-through" }>;

/** Writes down a change of one tablet of the office. */
export const changeTablet = (desk: Desk, tablet: string, next: { by: string; fact: TabletFact }): Promise<Changed> =>
  writeNext(desk, aboutTablet(tablet), next);
