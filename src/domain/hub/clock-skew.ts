/** A minute: people who come one after the other then stand in the wrong order on the list of all tablets. */
const mostSkewMs = 60_000;

/** True where a clock is so far from the hub's, in milliseconds and either way, that somebody must set it. */
export const isSkewed = (skewMs: number): boolean => Math.abs(skewMs) > mostSkewMs;
