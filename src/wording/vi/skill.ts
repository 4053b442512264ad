import type { SpokenLanguage } from "../../domain/office/spoken-language";

const spoken: Record<SpokenLanguage, string> = {
  vi: "Tiếng Việt",
  km: "Tiếng Khmer",
  zh: "Tiếng Hoa",
  en: "Tiếng Anh",
};

/** What a member can do. */
export const skill = {
  topics: "Giúp được việc gì",
  languages: "Nói được tiếng",
  sum: (n: number, all: number) => (n === all ? "Giúp mọi việc" : `Giúp ${n} trên ${all} loại việc`),
  spoken,
};

export type SkillWords = typeof skill;
