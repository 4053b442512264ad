/** What every paper says about the office that gives it away. */
export interface PaperOffice {
  name: string;
  phone: string;
  /** Where the home pages are; empty until the office set it: then no code is printed. */
  publicAddress: string;
}
