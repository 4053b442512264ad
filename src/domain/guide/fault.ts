/** The rules that a guide can break, each told in its own words where a guide is written on a tablet. */
export const faultKinds = [
  "abbreviation",
  "app-speaks-as-we",
  "days-order",
  "empty-list",
  "empty-text",
  "few-hints",
  "hotline",
  "letters-in-pieces",
  "long-sentence",
  "long-speech",
  "many-sentences",
  "memory-alone",
  "missing",
  "no-done",
  "no-field",
  "no-parts",
  "no-sample",
  "no-source",
  "no-speech",
  "no-such-part",
  "no-verb",
  "not-a-code",
  "not-a-day",
  "not-a-name",
  "other-secret",
  "permission-button",
  "real-number",
  "real-place",
  "right-part",
  "same-hints",
  "same-mistake",
  "same-part",
  "same-step",
  "shop-name",
  "size",
  "space-at-end",
  "step-count",
  "tab-count",
  "tap-a-code",
  "telling",
  "under-sheet",
  "unknown-name",
  "unnamed-passcode",
  "unsure",
  "who-confirmed",
  "wrong-value",
] as const;
export type FaultKind = (typeof faultKinds)[number];

export const isFaultKind = (text: string | undefined): text is FaultKind => faultKinds.some((kind) => kind === text);

/** Something the author of a guide has to put right: where it is in the file's data, what is wrong and what to do. */
export interface Fault {
  path: (string | number)[];
  /** The rule that is broken, and what of the text breaks it. */
  kind: FaultKind;
  what?: string;
  /** In English, for whoever writes the file; the tablet has words of its own for each kind. */
  says: string;
  remedy: string;
}
