import type { IncomingMessage } from "node:http";

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}

/**
 * Does a page of this very address ask? A browser says so itself: by Origin, which must name the host that was asked, or, where a
 * page's policy hides it, by Sec-Fetch-Site. Whatever is no browser may say what it likes; it still needs a code or a key.
 */
export function isOwnOrigin({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") return false;
  if (!origin || origin === "null" || !host) return site === "same-origin";
  return hostOf(origin) === host;
}

const thisMachine = /^(127\.|::1$|::ffff:127\.)/;

/** The network address of whoever asks. The server before the hub, on this machine, tells it last in its list. */
export function askerOf({ headers, socket }: IncomingMessage): string {
  const direct = socket.remoteAddress ?? "";
  const told = headers["x-forwarded-for"];
  if (!told || !thisMachine.test(direct)) return direct;
  return (String(told).split(",").at(-1) ?? "").trim();
}
