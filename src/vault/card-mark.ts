import { joined } from "./joined";

/** What a card is known again by without its PIN. Nobody finds the 128 random bits of the card from it. */
export async function cardMark(secret: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const named = joined(new TextEncoder().encode("tram-so card mark 1"), secret);
  return new Uint8Array(await crypto.subtle.digest("SHA-256", named));
}

export const isSameMark = (one: Uint8Array, other: Uint8Array | undefined): boolean =>
  other !== undefined && one.every((byte, at) => byte === other[at]);
