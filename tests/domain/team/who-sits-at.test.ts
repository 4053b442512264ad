import { expect, test } from "vitest";
import { whoSitsAt } from "../../../src/domain/team/who-sits-at";
import type { Member } from "../../../src/domain/team/member";
import { morning } from "../../cast/requests";

const member = (id: string, desk: string, state: "at-work" | "on-break" = "at-work") =>
  ({ id, version: 1, office: "o", role: "volunteer", work: { state, desk, since: morning } }) as Member;

test("a second helper is told who sits at a desk; somebody on a break, or in an office without desks, sits at none", () => {
  const team = [member("lien", "Bàn 1"), member("khoi", "Bàn 2", "on-break"), member("tham", "")];
  expect(whoSitsAt("Bàn 1", team, morning)).toBe("lien");
  expect(whoSitsAt("Bàn 2", team, morning)).toBeUndefined();
  expect(whoSitsAt("", team, morning)).toBeUndefined();
});
