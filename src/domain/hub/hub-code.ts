/*
 * Codes that people carry from one device to another, as people may type them: letters and figures that nobody confuses, in
 * groups of four. "0" and "O", "1", "I" and "L" are read as the same.
 */

/** Crockford's base32: no I, L, O or U. */
export const codeSigns = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** How many signs name an office at the hub, and how many are the secret behind it: 40 and 80 bits. */
const officeLength = 8;
const secretLength = 16;

/** An office at the hub, and what proves that somebody was given its code. */
export interface HubCode {
  office: string;
  secret: string;
}

/** The code as it is printed: "7K3D-9QXW-…", the office's eight signs first. */
export const writeHubCode = ({ office, secret }: HubCode): string => (office + secret).match(/.{1,4}/g)!.join("-");

/** Reads a code however it was spaced and cased; undefined when it is none. */
export function readHubCode(typed: string): HubCode | undefined {
  const plain = typed
    .toUpperCase()
    .replace(/[\s.\-–—_]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  if (plain.length !== officeLength + secretLength) return undefined;
  if (![...plain].every((sign) => codeSigns.includes(sign))) return undefined;
  return { office: plain.slice(0, officeLength), secret: plain.slice(officeLength) };
}

/** Random bytes as a code: five bits a sign. Ten bytes are a secret of sixteen signs. */
export const codeOf = (bytes: Uint8Array): string => {
  let bits = "";
  for (const byte of bytes) bits += byte.toString(2).padStart(8, "0");
  return bits
    .match(/.{5}/g)!
    .map((five) => codeSigns[Number.parseInt(five, 2)])
    .join("");
};

/** What a new device's camera reads: the code, and the point of the inviting device's key for this once (P-256, base64url). */
export interface Invitation extends HubCode {
  point: string;
}

/** The address that a new device's camera opens. What stands behind "#" is never sent to any server. */
export const joinAddressOf = (origin: string, { point, ...code }: Invitation): string =>
  `${origin}/join#${writeHubCode(code)}.${point}`;

/** Reads what stood behind "#"; undefined when it is no invitation. */
export function readInvitation(fragment: string): Invitation | undefined {
  const [written = "", point = ""] = fragment.replace(/^#/, "").split(".");
  const code = readHubCode(written);
  return code && /^[\w-]{87}$/.test(point) ? { ...code, point } : undefined;
}

/** What an invitation is good for. */
export const invitationMinutes = 10;
