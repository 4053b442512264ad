import { foldOf, type Folded } from "../event/fold";
import type { officeShapes } from "../event/office";
import { startingClasses } from "../waiting-list/priority";
import { usualRequestsAnHour } from "../request/flood";
import type { OfficeSettings } from "./office-settings";

export interface Office extends OfficeSettings, Folded {
  /** A try-out office: clearly marked, erased with one tap. */
  sample: boolean;
}

/** What an office starts from. */
const defaults: Omit<OfficeSettings, "name"> = {
  publicAddress: "",
  // Other kiosks use this time: shorter would disturb readers, longer would show the last person's screen.
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

/** The office after one more line. */
export const applyToOffice = foldOf<Office, keyof typeof officeShapes, "office-opened">({
  begins: { "office-opened": ({ data }) => ({ ...defaults, ...data }) },
  changes: { "office-settings-changed": (office, { data }) => ({ ...office, ...data }) },
});
