import { aboutOffice } from "../../domain/event";
import type { OfficeSettings } from "../../domain/office/office-settings";
import type { NotWritten } from "../../domain/request/decide";
import { attempts, mayDo, write, type Desk } from "../desk";
import { whyNot } from "../why-not";

/** A lead changes what the office decides for itself; "contested" when others kept changing it meanwhile. */
export async function changeSettings(
  desk: Desk,
  office: string,
  change: { by: string; settings: Partial<OfficeSettings> },
): Promise<"changed" | "leads-only" | NotWritten> {
  if (!(await mayDo(desk, change.by, "change-rules"))) return "leads-only";
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const version = ((await desk.journal.thing("office", office))?.version ?? 0) + 1;
    const draft = {
      about: aboutOffice(office),
      version,
      type: "office-settings-changed",
      data: change.settings,
    } as const;
    const answer = await write(desk, [draft], change.by);
    if (answer === "written") return "changed";
    if (answer === "away") return whyNot(answer);
  }
  return "contested";
}
