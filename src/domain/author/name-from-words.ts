/** A name for the inside of a file, made of words people read: "Nộp hồ sơ" gives "nop-ho-so", and "nop-ho-so-2" where that is taken. */
export function nameFromWords(words: string, taken: readonly string[], otherwise: string): string {
  const plain = words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+|-+$/g, "");
  const short = plain.split("-").slice(0, 4).join("-") || otherwise;
  if (!taken.includes(short)) return short;
  const free = taken.map((_, nth) => `${short}-${nth + 2}`).find((name) => !taken.includes(name));
  return free ?? `${short}-${taken.length + 2}`;
}
