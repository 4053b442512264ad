export type AddressFault = "not-an-address" | "not-https" | "has-extras";

/** Computers that cannot be reached from another: good for a first look, useless on a phone. */
const thisMachine = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * The address under which phones find the home pages, tidied to its origin; or what is wrong with it.
 * Plain http is allowed for this machine alone, so that a newcomer can look before anything is deployed.
 */
export function readPublicAddress(text: string): { address: string } | { fault: AddressFault } {
  const typed = text.trim();
  const parts = /^(https?):\/\/(\[[0-9a-f:]+\]|[^/:?#@\s]+)(:\d{1,5})?(\/.*)?$/i.exec(
    typed.includes("://") ? typed : `https://${typed}`,
  );
  const host = parts?.[2]?.toLowerCase();
  if (!parts || !host || !(thisMachine.has(host) || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))) {
    return { fault: "not-an-address" };
  }
  const scheme = parts[1]!.toLowerCase();
  if (scheme === "http" && !thisMachine.has(host)) return { fault: "not-https" };
  if (parts[4] && parts[4] !== "/") return { fault: "has-extras" };
  return { address: `${scheme}://${host}${parts[3] ?? ""}` };
}

/** True when only this machine itself can open the address. */
export function opensHereOnly(address: string): boolean {
  return thisMachine.has(/^https?:\/\/(\[[0-9a-f:]+\]|[^/:]+)/.exec(address)?.[1] ?? "");
}

/**
 * The address of a guide's home page at a step, in capitals: a QR code packs capitals, digits and "/:." into
 * 5.5 bits a character instead of 8, which lowers its version and so enlarges its squares.
 */
export function homeAddress(publicAddress: string, code: string, stepNumber?: number): string {
  const page = `${publicAddress}/G/${code}/`.toUpperCase();
  return stepNumber ? `${page}#${stepNumber}` : page;
}
