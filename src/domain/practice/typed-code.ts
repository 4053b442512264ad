/** A resume code as far as it is typed, with its dashes: "dvc15" gives "DVC1-5". Signs that fit nowhere are left out. */
export function typedCode(text: string): string {
  const plain = text.toUpperCase().replace(/[^A-Z0-9]/gu, "");
  const [, prefix = "", number = "", step = "", letter = ""] = /^([A-Z]{0,4})(\d?)(\d{0,2})([A-Z]?)/.exec(plain) ?? [];
  if (!number) return prefix;
  return [prefix + number, step, step && letter].filter(Boolean).join("-");
}
