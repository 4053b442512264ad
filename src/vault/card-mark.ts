import { joined } from "./joined";

/** The mark by which a card is recognised without its PIN. The card's 128 random bits cannot be found from it. */
export async function cardMark(secret: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const named = joined(new TextEncoder().encode("tram-so card mark 1"), secret);
  return new Uint8Array(await crypto.subtle.digest("SHA-256", named));
}

export const isSameMark = (one: Uint8Array, other: Uint8Array | undefined): boolean =>
  other !== undefined && one.every((byte, at) => byte === other[at]);
