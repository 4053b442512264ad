import { promisedMinutes } from "../office/service-promise";
import type { HelpRequest } from "../request/help-request";
import { minutesUntilServed, waitBand } from "./detail-counts";
import { bandsWithin } from "./promise-kept";
import { minutesHelped } from "./time-spent";

type Is = (request: HelpRequest) => boolean;

/** Whoever waited as long as a row of a table says. */
export function waitedIn(row: string): Is {
  const bands: readonly string[] = bandsOf(row);
  return (request) => {
    const minutes = minutesUntilServed(request);
    return minutes !== undefined && bands.includes(waitBand(minutes));
  };
}

/** "soon": what the head of the report counts as one; "within-30": the bands that a promise counts as one. */
function bandsOf(row: string): readonly string[] {
  if (row === "soon") return bandsWithin(15);
  const minutes = promisedMinutes.find((one) => row === `within-${one}`);
  return minutes ? bandsWithin(minutes) : [row];
}

/** Whoever's wait, or help, is one of the durations that a row of a table tells of. */
export const lastedIn =
  (row: string): Is =>
  (request) =>
    (row === "waited" ? minutesUntilServed(request) : minutesHelped(request)) !== undefined;
