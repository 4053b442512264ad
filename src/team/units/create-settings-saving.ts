import { createSignal } from "solid-js";
import { changeSettings } from "../../desk/office/change-settings";
import type { OfficeSettings } from "../../domain/office/office-settings";
import { teamWords } from "../../wording/team-words";
import type { TeamContext } from "../team-context";

/** Saves a part of the office's settings and says what came of it. */
export function createSettingsSaving(context: TeamContext) {
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const save = async (read: { settings: Partial<OfficeSettings> } | { fault: string }) => {
    if ("fault" in read) return void setSaid({ fault: read.fault, good: "" });
    const { desk, office } = context.session();
    const done = await context.act(() => changeSettings(desk, office, { by: context.me(), settings: read.settings }));
    setSaid({ fault: "", good: done ? teamWords().saved : "" });
    return undefined;
  };
  return { said, save };
}
