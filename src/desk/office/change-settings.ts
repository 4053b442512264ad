import { aboutOffice } from "../../domain/event";
import type { OfficeSettings } from "../../domain/office/office-settings";
import type { NotWritten } from "../../domain/request/decide";
import { mayDo, type Desk } from "../desk";
import { writeAgain } from "../write-again";

/** A lead changes what the office decides for itself; "contested" when others kept changing it meanwhile. */
export async function changeSettings(
  desk: Desk,
  office: string,
  change: { by: string; settings: Partial<OfficeSettings> },
): Promise<"changed" | "leads-only" | NotWritten> {
  if (!(await mayDo(desk, change.by, "change-rules"))) return "leads-only";
  const refused = await writeAgain<never>(desk, change.by, async () => {
    const version = ((await desk.journal.thing("office", office))?.version ?? 0) + 1;
    return [{ about: aboutOffice(office), version, type: "office-settings-changed", data: change.settings }];
  });
  return refused ?? "changed";
}
