/** Six digits by chance, each as likely as the others. */
export function randomPin(): string {
  const digits = [...crypto.getRandomValues(new Uint8Array(32))].filter((byte) => byte < 250).map((byte) => byte % 10);
  return digits.length < 6 ? randomPin() : digits.slice(0, 6).join("");
}
