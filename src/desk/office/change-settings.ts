import { aboutOffice } from "../../domain/event";
import type { OfficeSettings } from "../../domain/office/office-settings";
import { attempts, isLead, write, type Desk } from "../desk";

/** A lead changes what the office decides for itself; "contested" when others kept changing it meanwhile. */
export async function changeSettings(
  desk: Desk,
  office: string,
  change: { by: string; settings: Partial<OfficeSettings> },
): Promise<"changed" | "contested" | "leads-only"> {
  if (!(await isLead(desk, change.by))) return "leads-only";
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const version = ((await desk.journal.thing("office", office))?.version ?? 0) + 1;
    const draft = {
      about: aboutOffice(office),
      version,
      type: "office-settings-changed",
      data: change.settings,
    } as const;
    if ((await write(desk, [draft], change.by)) === "written") return "changed";
  }
  return "contested";
}
