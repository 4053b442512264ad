import { dayLater } from "../figures/period";

/** What opens something for people: each another thing, and none stands for another. */
export const secrets = ["pin", "recovery", "backup", "cards"] as const;
export type Secret = (typeof secrets)[number];

/** A PIN is proven whenever its member comes in; of the others somebody has to find out. */
export type ProvenSecret = Exclude<Secret, "pin">;

/** On which day each was last found to open, "2026-11-30", in one office. */
export interface Proven {
  office: string;
  days: Partial<Record<ProvenSecret, string>>;
}

/** Paper fades and people move: after so many days nobody is sure any more. */
const daysSure = 92;

/** True where a proof is so old that it should be done again. */
export const isLongAgo = (day: string, today: string): boolean => dayLater(day, daysSure) < today;
