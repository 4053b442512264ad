import type { Hotline } from "../../domain/office/hotline";

/** What every paper says about the office that gives it away. */
export interface PaperOffice {
  name: string;
  phone: string;
  /** Numbers the office confirmed. */
  hotlines?: Hotline[];
  /** Where the home pages are; empty until the office set it: then no code is printed. */
  publicAddress: string;
}
