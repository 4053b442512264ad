import { aboutCheck, type EventData } from "../../domain/event";
import { refuseCheck, type CheckRefusal } from "../../domain/guide/decide-check";
import type { NotWritten } from "../../domain/request/decide";
import { mayDo, type Desk } from "../desk";
import { today } from "../today";
import { writeFirst } from "../write-first";

/** Writes down one look at a guide; or says why not. */
export async function checkGuide(
  desk: Desk,
  data: EventData["guide-checked"],
  by: string,
): Promise<"checked" | "leads-only" | CheckRefusal | NotWritten> {
  if (!(await mayDo(desk, by, "check-guides"))) return "leads-only";
  const refusal = refuseCheck(data, today(desk));
  if (refusal) return refusal;
  const first = await writeFirst(desk, by, (id) => ({
    about: aboutCheck(id),
    version: 1,
    type: "guide-checked",
    data,
  }));
  return "refused" in first ? first.refused : "checked";
}
