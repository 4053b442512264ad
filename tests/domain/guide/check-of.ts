import type { GuideCheck } from "../../../src/domain/guide/guide-check";

/** Thắm went through a guide in December and found it right, unless something else is said. */
export const checkOf = (some: Partial<GuideCheck> = {}): GuideCheck => ({
  id: "c1",
  version: 1,
  office: "o",
  guide: "DVC1",
  guideVersion: 1,
  on: "2026-12-15",
  device: "Samsung A15",
  app: "VNeID 2.2.1",
  facts: [],
  otherFacts: [],
  otherSteps: [],
  by: "tham",
  at: 5,
  ...some,
});
