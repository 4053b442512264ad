import type { Instant } from "../event";
import { foldOf, type Folded } from "../event/fold";
import type { officeShapes } from "../event/office";
import { startingClasses } from "../waiting-list/priority";
import { usualRequestsAnHour } from "../request/flood";
import type { OfficeSettings } from "./office-settings";

export interface Office extends OfficeSettings, Folded {
  /** A try-out office: clearly marked, erased with one tap. */
  sample: boolean;
  /** When its lines began to stand at a hub as well. */
  sharedAt?: Instant;
  /** The tablet that shared it, and by which name the hub knows that one. */
  sharedBy?: { tablet: string; nkey: string };
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
  changes: {
    "office-settings-changed": (office, { data }) => ({ ...office, ...data }),
    "office-shared": (office, { at, tablet, data: { nkey } }) => ({
      ...office,
      sharedAt: at,
      ...(nkey !== undefined && { sharedBy: { tablet, nkey } }),
    }),
  },
});
