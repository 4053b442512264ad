import type { viPractice } from "./vi-practice";

export const enPractice: typeof viPractice = {
  banner: "PRACTICE – nothing is sent",
  stepOf: (step, of) => `Step ${step} of ${of}`,
};
