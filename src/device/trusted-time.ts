/** What staff said of the clock: the time they trusted, and when the latest line was written then. */
export interface TrustedTime {
  said: number;
  after: number | undefined;
}

const kept = "tram-so-trusted-time";

/** What staff said last on this tablet; undefined when they never had to. */
export function readTrustedTime(): TrustedTime | undefined {
  try {
    return JSON.parse(localStorage.getItem(kept)!) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it for the pages of this browser that are opened later, and tells those that are open. */
export function keepTrustedTime(time: TrustedTime): void {
  try {
    localStorage.setItem(kept, JSON.stringify(time));
  } catch {
    // Without storage the other pages do not learn this, and staff are asked there again.
  }
}

/** Calls when staff trust the clock on another page of this browser. */
export function onTrustedElsewhere(then: (time: TrustedTime) => void): void {
  addEventListener("storage", ({ key, newValue }) => void (key === kept && newValue && then(JSON.parse(newValue))));
}
