import type { EventData } from "../event";
import { noticeRealData } from "../practice/real-data";

export type CheckRefusal = "no-device" | "long-device" | "personal-device" | "day-ahead";

/** A make of phone and a version need no more. */
export const mostLettersOfDevice = 40;

/** Why a look at a guide cannot be written down; undefined when it can. Nobody's number stands in a journal. */
export function refuseCheck(
  { device, app, on }: Pick<EventData["guide-checked"], "device" | "app" | "on">,
  today: string,
): CheckRefusal | undefined {
  if (!device || !app) return "no-device";
  if (Math.max(device.length, app.length) > mostLettersOfDevice) return "long-device";
  if (noticeRealData(device, "text") || noticeRealData(app, "text")) return "personal-device";
  return on > today ? "day-ahead" : undefined;
}
