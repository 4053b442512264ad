import type { SpokenLanguage } from "../domain/office/spoken-language";
import { language } from "./words";

interface SkillWords {
  topics: string;
  languages: string;
  sum: (topics: number, all: number) => string;
  spoken: Record<SpokenLanguage, string>;
}

const vi: SkillWords = {
  topics: "Giúp được việc gì",
  languages: "Nói được tiếng",
  sum: (n, all) => (n === all ? "Giúp mọi việc" : `Giúp ${n} trên ${all} loại việc`),
  spoken: { vi: "Tiếng Việt", km: "Tiếng Khmer", zh: "Tiếng Hoa", en: "Tiếng Anh" },
};

const en: SkillWords = {
  topics: "May help with",
  languages: "Speaks",
  sum: (n, all) => (n === all ? "Helps with everything" : `Helps with ${n} of ${all} topics`),
  spoken: { vi: "Vietnamese", km: "Khmer", zh: "Chinese", en: "English" },
};

/** What a member can do, in the language of the moment. */
export const skillWords = (): SkillWords => (language() === "en" ? en : vi);
