import type { Instant } from "../event";
import type { Whereabouts } from "../practice/whereabouts";
import type { HelpRequest } from "./help-request";

/** An unsteady hand needs less time than this for two taps; two people need more for one tap each. */
const oneTapMs = 2000;

/** True when a number is so new that another tap surely comes from the same person. */
export const isSameTap = ({ askedAt }: HelpRequest, now: Instant): boolean => now - askedAt < oneTapMs;

/** Where the next person is stuck. The guide in which the person before asked for help is left out. */
export const whereNextIs = (before: HelpRequest, from: Whereabouts | undefined): Whereabouts | undefined =>
  from?.guide === before.from?.guide ? undefined : from;
