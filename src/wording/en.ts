import { enPractice } from "./en-practice";
import type { Words } from "./vi";

export const en: Words = {
  practice: enPractice,
};
