import { guidesNow } from "../../content/catalogue";
import type { Duty } from "../../domain/team/duty";
import { dutyWords } from "../../wording/duty-words";
import type { TeamContext } from "../team-context";

/** What a duty is, in words: "Dán 6 tờ mã QR · Ấp 3". */
export function dutyText(duty: Duty, context: TeamContext): string {
  const guide = guidesNow().find(({ code }) => code === duty.guide);
  const title =
    context.view().words.get(duty.id) ?? dutyWords().titles[duty.what](duty.count, guide?.title ?? duty.guide ?? "");
  const where = context.unitName(duty.where);
  return where ? `${title} · ${where}` : title;
}
