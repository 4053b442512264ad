import type { Unit } from "../../domain/unit/unit";

/** The code of the invented province, and of its communes. */
export const provinceCode = "thu-tinh";
export const communeCode = (nth: number): string => `thu-xa-${nth + 1}`;

/** An invented province with its communes; no real one is ever part of a trial. */
export const trialUnits = (province: string, communes: readonly string[]): Unit[] => [
  { code: provinceCode, name: province, kind: "province" },
  ...communes.map((name, nth) => ({ code: communeCode(nth), name, kind: "commune", parent: provinceCode })),
];
