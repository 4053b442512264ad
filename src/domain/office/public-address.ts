export type AddressFault = "not-an-address" | "not-https" | "has-extras";

/** Computers that cannot be reached from another: good for a first look, useless on a phone. */
const thisMachine = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Scheme, host, port and the rest of an address as people type it; https when they leave the scheme out. */
function partsOf(typed: string) {
  const whole = typed.includes("://") ? typed : `https://${typed}`;
  const [, scheme = "", host = "", port = "", rest = ""] =
    /^(https?):\/\/(\[[0-9a-f:]+\]|[^/:?#@\s]+)(:\d{1,5})?(\/.*)?$/i.exec(whole) ?? [];
  return { scheme: scheme.toLowerCase(), host: host.toLowerCase(), port, rest };
}

/**
 * The address under which phones find the home pages, tidied to its origin; or what is wrong with it.
 * Plain http is allowed for this machine alone, so that a newcomer can look before anything is deployed.
 */
export function readPublicAddress(text: string): { address: string } | { fault: AddressFault } {
  const { scheme, host, port, rest } = partsOf(text.trim());
  const isHere = thisMachine.has(host);
  if (!isHere && !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) return { fault: "not-an-address" };
  if (scheme === "http" && !isHere) return { fault: "not-https" };
  if (rest !== "" && rest !== "/") return { fault: "has-extras" };
  return { address: `${scheme}://${host}${port}` };
}

/** True when only this machine itself can open the address. */
export function opensHereOnly(address: string): boolean {
  return thisMachine.has(/^https?:\/\/(\[[0-9a-f:]+\]|[^/:]+)/.exec(address)?.[1] ?? "");
}

/** Addresses a house gives out for itself (RFC 1918): a phone on the same Wi-Fi reaches them, and no other. */
const inHouse = /^http:\/\/(10|192\.168|172\.(1[6-9]|2\d|3[01]))\.[\d.]+(:\d+)?$/;

/** True when only phones on the station's own network can open the address. */
export const opensInRoomOnly = (address: string): boolean => inHouse.test(address);

/**
 * Where a code on the glass leads: to the address the office set; before it set one, to the one this station is served
 * from. A phone cannot open `localhost`: there the address takes its place that the server has in the room, if it told one.
 */
export function homeSite(set: string, origin: string, inRoom: string | undefined): string {
  const site = set || origin;
  return opensHereOnly(site) ? (inRoom ?? site) : site;
}

/** Where a code on paper leads; "" for nowhere, because paper is read at home, where an address of the room is dead. */
export const paperSite = (set: string, origin: string): string => set || (origin.startsWith("https:") ? origin : "");

/** What stands after /G/ in the address of a guide's home page in a language that it is told in. */
export const homePlace = (code: string, language: string): string =>
  language === "vi" ? code : `${language.toUpperCase()}/${code}`;

/** The address of the list of all home pages, in capitals for the same reason as below. */
export const homeListAddress = (site: string): string => `${site}/G/`.toUpperCase();

/**
 * The address of a guide's home page at a step, in capitals: a QR code packs capitals, digits and "/:." into
 * 5.5 bits a character instead of 8, which lowers its version and so enlarges its squares.
 */
export function homeAddress(publicAddress: string, place: string, stepNumber?: number): string {
  const page = `${publicAddress}/G/${place}/`.toUpperCase();
  return stepNumber ? `${page}#${stepNumber}` : page;
}
