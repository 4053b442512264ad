import { createSignal } from "solid-js";
import { changeSettings } from "../../desk/office/change-settings";
import { useSession } from "../../desk/live-session";
import type { Office } from "../../domain/office/office";
import type { OfficeSettings } from "../../domain/office/office-settings";
import type { SaveSaid } from "../../ui/fields/save-form";
import { rulesWords } from "../../wording/rules-words";
import { whyNotSaved } from "../../wording/staff-words";
import type { Read } from "./read-rules";

/** Saves one part of the settings and shows the result. A part with a mistake is not saved. */
export function createSaving(office: () => Office) {
  const session = useSession();
  const [said, setSaid] = createSignal<SaveSaid>({ fault: "", good: "" });
  const save = async (read: Read<Partial<OfficeSettings>>) => {
    if ("fault" in read) return void setSaid({ fault: read.fault, good: "" });
    const change = { by: session().member.id, settings: read.value };
    const answer = await changeSettings(session().desk, office().id, change).catch(() => "contested");
    const good = answer === "changed";
    setSaid({ fault: good ? "" : whyNotSaved(answer), good: good ? rulesWords().saved : "" });
  };
  return { said, save };
}
