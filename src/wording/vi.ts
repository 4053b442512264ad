import { viPractice } from "./vi-practice";

/** What citizens read and hear, in Vietnamese. English mirrors it key by key. */
export const vi = {
  practice: viPractice,
};

export type Words = typeof vi;
