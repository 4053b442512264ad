/** How many milliseconds this clock is ahead of the server's; undefined when the server cannot be asked. */
export async function clockAhead(read: () => number): Promise<number | undefined> {
  const answer = await fetch("/manifest.webmanifest", { method: "HEAD", cache: "no-store" }).catch(() => undefined);
  const told = Date.parse(answer?.headers.get("Date") ?? "");
  return Number.isNaN(told) ? undefined : read() - told;
}
