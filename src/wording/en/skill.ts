import type { SkillWords } from "../vi/skill";

export const skill: SkillWords = {
  topics: "May help with",
  languages: "Speaks",
  sum: (n, all) => (n === all ? "Helps with everything" : `Helps with ${n} of ${all} topics`),
  spoken: { vi: "Vietnamese", km: "Khmer", zh: "Chinese", en: "English" },
};
