import { asPutRight, type StandingCount } from "../../domain/figures/counts";
import type { Journal } from "../../journal/journal";

/** The counters of a day, or of all days from it to another, as they stand: what figures are made of. */
export const standingCounts = async (journal: Journal, day: string, to = day): Promise<StandingCount[]> =>
  asPutRight(await journal.counts(day, to));
