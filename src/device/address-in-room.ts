import { within } from "./within";

/** Only a server on this very machine is asked, which answers at once or not at all. */
const answersWithinMs = 2_000;

/**
 * The address under which other devices in the room reach the server of this page, as `npm start` tells it in a header;
 * undefined from every other server.
 */
export async function addressInRoom(): Promise<string | undefined> {
  const asked = fetch("/manifest.webmanifest", { method: "HEAD", cache: "no-store" });
  const answer = await within(answersWithinMs, asked).catch(() => undefined);
  return answer?.headers.get("Station-In-Room") ?? undefined;
}
