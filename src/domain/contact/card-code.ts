/** What a printed card is for: a member's own key card, or one of the two kept for the day a key card is lost. */
export const cardKinds = ["key", "recovery-1", "recovery-2"] as const;
export type CardKind = (typeof cardKinds)[number];

/** A card as it is printed: what it is for, and 128 random bits that stand nowhere else. */
export interface Card {
  kind: CardKind;
  secret: Uint8Array<ArrayBuffer>;
}

export const secretBytes = 16;

/** Crockford's alphabet: no letter that is read as a digit (https://www.crockford.com/base32.html). */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const groups = 7;
const lettersOfGroup = 4;

/** The text of a card's QR code begins with this, so any other QR code is recognised as another one. */
const mark = "TRAMSO:";

/** A card as seven groups of five: four letters and one that checks them, in capitals that keep a QR code small. */
export function writeCard(card: Card): string {
  const values = lettersOf(card);
  const written = Array.from({ length: groups }, (_, nth) => {
    const group = values.slice(nth * lettersOfGroup, (nth + 1) * lettersOfGroup);
    return [...group, checkOf(group, nth)].map((value) => alphabet[value]).join("");
  });
  return written.join("-");
}

/** The text of the card's QR code. */
export const cardQr = (card: Card): string => mark + writeCard(card);

export type CardFault = { fault: "length" } | { fault: "group"; group: number } | { fault: "not-a-card" };

/**
 * Reads a card as it was scanned or typed: spaces, dashes and case do not matter, O is 0, I and L are 1. A group that was
 * mistyped is named (from 1); every single wrong letter and every two exchanged neighbours are noticed.
 */
export function readCard(text: string): { card: Card } | CardFault {
  const values = [...plain(text)].map((letter) => alphabet.indexOf(letter));
  if (values.length !== groups * (lettersOfGroup + 1) || values.includes(-1)) return { fault: "length" };
  const letters: number[] = [];
  for (let nth = 0; nth < groups; nth += 1) {
    const [check, ...group] = values.slice(nth * 5, nth * 5 + 5).reverse() as [number, ...number[]];
    if (checkOf(group.reverse(), nth) !== check) return { fault: "group", group: nth + 1 };
    letters.push(...group);
  }
  return cardOf(letters);
}

function plain(text: string): string {
  const typed = text.trim().toUpperCase();
  const bare = typed.startsWith(mark) ? typed.slice(mark.length) : typed;
  return bare
    .replace(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
}

/** 140 bits: four for the kind, 128 for the secret, eight that hold the whole together. */
function lettersOf({ kind, secret }: Card): number[] {
  const bits = [
    bitsOf(cardKinds.indexOf(kind), 4),
    ...[...secret].map((byte) => bitsOf(byte, 8)),
    bitsOf(sum(secret), 8),
  ];
  return bits
    .join("")
    .match(/.{5}/g)!
    .map((five) => Number.parseInt(five, 2));
}

function cardOf(letters: readonly number[]): { card: Card } | CardFault {
  const bits = letters.map((letter) => bitsOf(letter, 5)).join("");
  const kind = cardKinds[Number.parseInt(bits.slice(0, 4), 2)];
  const bytes = bits
    .slice(4)
    .match(/.{8}/g)!
    .map((byte) => Number.parseInt(byte, 2));
  const secret = Uint8Array.from(bytes.slice(0, secretBytes));
  return kind && sum(secret) === bytes[secretBytes] ? { card: { kind, secret } } : { fault: "not-a-card" };
}

const bitsOf = (value: number, width: number): string => value.toString(2).padStart(width, "0");
const sum = (bytes: Uint8Array): number => bytes.reduce((total, byte) => (total * 31 + byte) & 0xff, 0xa5);

/**
 * The letter that checks a group: a weighted sum in the field of 32 elements, where every weight can be divided by, so
 * that no single change and no exchange goes unnoticed; the group's place is in it, so that groups cannot be exchanged.
 */
const checkOf = (group: readonly number[], nth: number): number =>
  group.reduce((total, value) => twice(total ^ value), nth + 1);

/** Multiplied by x in GF(2^5), reduced by x^5 + x^2 + 1. */
const twice = (value: number): number => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31;
