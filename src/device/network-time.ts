import { within } from "./within";

/** If the server does not answer in this time, the tablet counts as offline. */
const answersWithinMs = 5_000;

/** How many milliseconds this clock is ahead of the server's; undefined when the server cannot be asked. */
export async function clockAhead(read: () => number): Promise<number | undefined> {
  const asked = fetch("/manifest.webmanifest", { method: "HEAD", cache: "no-store" });
  const answer = await within(answersWithinMs, asked).catch(() => undefined);
  const told = Date.parse(answer?.headers.get("Date") ?? "");
  return Number.isNaN(told) ? undefined : read() - told;
}
