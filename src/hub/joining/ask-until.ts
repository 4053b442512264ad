/** Often enough for people who stand beside each other, seldom enough for a hub with a hundred offices. */
const everyMs = 1000;

interface Patience {
  /** Milliseconds since 1970, by the clock of `now`. */
  until: number;
  now(): number;
  signal?: AbortSignal;
}

/**
 * Asks once a second until there is an answer that says something. A hub that is away for a moment is asked again; "late" once
 * the time is over or nobody wants to know any more.
 */
export async function askUntil<T extends object>(
  { until, now, signal }: Patience,
  ask: () => Promise<T | undefined>,
): Promise<T | { refused: "late" }> {
  while (now() < until && !signal?.aborted) {
    const answer = await ask();
    if (answer && !isAway(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  return { refused: "late" };
}

const isAway = (answer: object): boolean => "refused" in answer && answer.refused === "hub-away";
