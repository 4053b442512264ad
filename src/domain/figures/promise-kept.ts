import type { ServicePromise } from "../office/service-promise";
import { waitBands, waitBand, type WaitBand } from "./detail-counts";
import type { Portion } from "./portions";
import { helped, type Report } from "./report";
import { leastShown } from "./withhold";

export const promiseParts = ["soon", "alone"] as const;
/** What is promised: a short wait, and that people do it alone. */
export type PromisePart = (typeof promiseParts)[number];

/** The bands of waits that are shorter than so many minutes. */
export const bandsWithin = (minutes: ServicePromise["minutes"]): readonly WaitBand[] =>
  waitBands.slice(0, waitBands.indexOf(waitBand(minutes)));

/** Of how many people a promise was kept in the time of a report, and of how many it could be. */
export function promiseKept(part: PromisePart, promise: ServicePromise, { waits, ends }: Report): Portion {
  if (part === "alone") return { have: ends["did-it-alone"], of: helped(ends) };
  const within = bandsWithin(promise.minutes);
  return {
    have: within.reduce((sum, band) => sum + waits[band], 0),
    of: waitBands.reduce((sum, band) => sum + waits[band], 0),
  };
}

/** The parts of a promise that promise something. */
export const partsPromised = (promise: ServicePromise | undefined): PromisePart[] =>
  promise ? promiseParts.filter((part) => promise[part] > 0) : [];

/** True where fewer were served as promised than were to be. Of fewer than five people nothing is said. */
export const isShort = ({ have, of }: Portion, percent: number): boolean =>
  of >= leastShown && have * 100 < of * percent;
