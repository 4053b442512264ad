import { idOf, type JournalEvent, type VoidEvent } from "../event";
import { startingClasses } from "../waiting-list/priority";
import { usualRequestsAnHour } from "../request/flood";
import type { OfficeSettings } from "./office-settings";

export interface Office extends OfficeSettings {
  id: string;
  version: number;
  /** A try-out office: clearly marked, erased with one tap. */
  sample: boolean;
}

/** What an office starts from. */
const defaults: Omit<OfficeSettings, "name"> = {
  publicAddress: "",
  // What kiosks in the field settled on between annoying readers and exposing the last person.
  idleAfterSeconds: 120,
  phone: "",
  desks: [],
  hamlets: [],
  priorityClasses: [...startingClasses],
  softLimitMinutes: 20,
  offerAllAfterMinutes: 10,
  requestsAnHour: usualRequestsAnHour,
  atClosing: "appointment",
  contactDays: 30,
  notices: [],
  unit: "",
  trainingGate: false,
};

/** The office after one more event. */
export function applyToOffice(office: Office | undefined, event: JournalEvent | VoidEvent): Office | undefined {
  if (event.type === "office-opened" && !office) {
    return { id: idOf(event.about), version: event.version, ...defaults, ...event.data };
  }
  if (!office) return undefined;
  const changed = event.type === "office-settings-changed" ? event.data : {};
  return { ...office, ...changed, version: event.version };
}
