import type { Instant } from "../event";
import type { Whereabouts } from "../practice/whereabouts";
import type { HelpRequest } from "./help-request";

/** Longer than an unsteady hand needs for two taps, shorter than two people need for one each. */
const oneTapMs = 2000;

/** True when a number is so new that a tap for another one comes from the same hand. */
export const isSameTap = ({ askedAt }: HelpRequest, now: Instant): boolean => now - askedAt < oneTapMs;

/** Where the next person is stuck; the guide in which the one before asked for help is not theirs. */
export const whereNextIs = (before: HelpRequest, from: Whereabouts | undefined): Whereabouts | undefined =>
  from?.guide === before.from?.guide ? undefined : from;
