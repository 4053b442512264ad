import { aboutRequest, type Draft } from "../../domain/event";
import type { Topic } from "../../domain/guide/guide";
import { instantIn } from "../../domain/office/service-day";
import { paperLetter } from "../../domain/office/tablet";
import { requestId } from "../../domain/request/help-request";
import { writeNumber } from "../../domain/request/number-given";
import type { Outcome } from "../../domain/request/outcome";
import { write, type Desk } from "../desk";
import { today } from "../today";

/** A line of the paper log. */
export interface PaperLine {
  /** The day of the sheet, "2026-11-24"; not later than today. */
  day: string;
  /** The printed number: 17 for "P-017". */
  n: number;
  topic?: Topic;
  helper: string;
  outcome: Outcome;
}

/**
 * Enters a line of the paper log after a day without power: asked, taken and closed in one write, so that a line is
 * there wholly or not at all. "entered-before": this number of that day was entered already, and stays as it was.
 */
export async function enterPaper(
  desk: Desk,
  line: PaperLine,
): Promise<"entered" | "entered-before" | "not-opened" | "not-yet" | "hub-away" | "no-right"> {
  const tablet = await desk.journal.thing("tablet", desk.identity.id);
  if (!tablet) return "not-opened";
  if (line.day > today(desk)) return "not-yet";
  const number = writeNumber(paperLetter, line.n);
  const id = requestId(tablet.office, line.day, number);
  if (await desk.journal.request(id)) return "entered-before";
  const about = aboutRequest(id);
  const place = instantIn(line.day, "00:00") + line.n;
  const asked = { office: tablet.office, day: line.day, number, place, onPaper: true as const };
  const drafts: Draft[] = [
    { about, version: 1, type: "help-asked", data: { ...asked, ...(line.topic && { topic: line.topic }) } },
    { about, version: 2, type: "request-taken", data: {} },
    { about, version: 3, type: "request-closed", data: { outcome: line.outcome } },
  ];
  const answer = await write(desk, drafts, line.helper);
  if (answer === "away") return "hub-away";
  if (answer === "void") return "no-right";
  return answer === "written" ? "entered" : "entered-before";
}
