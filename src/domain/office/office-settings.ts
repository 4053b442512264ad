/** What an office decides for itself. */
export interface OfficeSettings {
  name: string;
  /** Where the home pages are served, such as "https://tramso.vinhlong.gov.vn"; empty until set. */
  publicAddress: string;
  /** Seconds without a touch before the citizen is asked whether they are still there. */
  idleAfterSeconds: number;
}
