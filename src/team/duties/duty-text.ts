import { catalogue } from "../../content/catalogue";
import type { Duty } from "../../domain/team/duty";
import { dutyWords } from "../../wording/duty-words";
import type { TeamRoom } from "../team-room";

/** What a duty is, in words: "Dán 6 tờ mã QR · Ấp 3". */
export function dutyText(duty: Duty, room: TeamRoom): string {
  const guide = catalogue.find(({ code }) => code === duty.guide);
  const title =
    room.view().words.get(duty.id) ?? dutyWords().titles[duty.what](duty.count, guide?.title ?? duty.guide ?? "");
  const where = room.unitName(duty.where);
  return where ? `${title} · ${where}` : title;
}
