import { dayInVietnam } from "../domain/office/service-day";
import type { Desk } from "./desk";

/** The day at this office, "2026-11-24". */
export const today = (desk: Pick<Desk, "now">): string => dayInVietnam(desk.now());
