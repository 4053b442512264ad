import { createSignal } from "solid-js";
import { changeSettings } from "../../desk/office/change-settings";
import type { OfficeSettings } from "../../domain/office/office-settings";
import { teamWords } from "../../wording/team-words";
import type { TeamRoom } from "../team-room";

/** Saves a part of the office's settings and says what came of it. */
export function createSettingsSaving(room: TeamRoom) {
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const save = async (read: { settings: Partial<OfficeSettings> } | { fault: string }) => {
    if ("fault" in read) return void setSaid({ fault: read.fault, good: "" });
    const { desk, office } = room.session();
    const done = await room.act(() => changeSettings(desk, office, { by: room.me(), settings: read.settings }));
    setSaid({ fault: "", good: done ? teamWords().saved : "" });
    return undefined;
  };
  return { said, save };
}
