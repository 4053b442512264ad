import { describe, expect, test } from "vitest";
import type { Member } from "../../../src/domain/team/member";
import { progressIn, toSign, type Course } from "../../../src/domain/team/training";

const courses: Course[] = [
  { code: "SK1", topic: "health", version: 1 },
  { code: "SK2", topic: "health", version: 2 },
  { code: "AT1", topic: "safety", version: 1 },
];
const member = (some: Partial<Member>) =>
  ({ id: "lien", version: 1, office: "o", role: "volunteer", ...some }) as Member;
const stateOf = (some: Partial<Member>) => progressIn(member(some), "health", courses).state;

describe("training in a topic", () => {
  test("goes from nothing over some guides to all of them, and is passed when a lead signs", () => {
    expect(stateOf({})).toBe("not-begun");
    expect(stateOf({ practised: { SK1: 1 } })).toBe("learning");
    expect(stateOf({ practised: { SK1: 1, SK2: 2 } })).toBe("ready");
    expect(stateOf({ practised: { SK1: 1, SK2: 2 }, passed: { health: 1 } as Member["passed"] })).toBe("passed");
  });

  test("is to be refreshed with the guides that changed since, and only those", () => {
    const at = progressIn(
      member({ practised: { SK1: 1, SK2: 1 }, passed: { health: 1 } as Member["passed"] }),
      "health",
      courses,
    );
    expect(at).toMatchObject({ state: "refresh", done: 1, of: 2, open: ["SK2"] });
  });

  test("waits for a lead's signature only where all was done alone", () => {
    const lien = member({ practised: { SK1: 1, SK2: 2 } });
    const khoi = member({ id: "khoi", practised: { SK1: 1 } });
    expect([...toSign([lien, khoi], courses)]).toEqual([["lien", ["health"]]]);
  });
});
