import type { DeviceKind } from "../../domain/hub/device-kind";

/** Whom the engine lets in: an account an office, an nkey a device. */
export interface EnginePlan {
  offices: readonly PlannedOffice[];
  /** The nkeys of those who read the figures of every office. */
  coordinators?: readonly string[];
}

export interface PlannedOffice {
  /** Its eight signs. */
  office: string;
  devices: readonly { device: string; kind: DeviceKind }[];
}

/** The account of the province; it cannot be an office's, whose signs have neither I nor O. */
export const provinceAccount = "PROVINCE";
/** The account that asks the engine about itself. */
export const systemAccount = "SYS";

/** Every account of a plan that has streams. */
export const accountsOf = (plan: EnginePlan) => [provinceAccount, ...plan.offices.map(({ office }) => office)];
