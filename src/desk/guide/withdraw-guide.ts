import { aboutGuide } from "../../domain/event";
import { signedOf } from "../../domain/guide/signed-guide";
import { mayDo, type Desk } from "../desk";
import { writeNext, type Changed } from "../write-next";

/** Takes a guide of the office's own away from citizens; the built-in one, if there is one, stands in its place again. */
export async function withdrawGuide(desk: Desk, code: string, by: string): Promise<Changed | "not-allowed"> {
  if (!(await mayDo(desk, by, "withdraw-guides"))) return "not-allowed";
  const [latest] = signedOf(await desk.journal.things("guide"), code);
  if (!latest || latest.withdrawn) return "unknown";
  const fact = { type: "guide-withdrawn" as const, data: {} };
  return writeNext(desk, aboutGuide(code, latest.guideVersion), { by, fact });
}
