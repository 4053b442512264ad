import { expect, test } from "vitest";
import type { Duty } from "../../../src/domain/team/duty";
import { heldByTeam } from "../../../src/domain/team/held-by-team";
import type { Member } from "../../../src/domain/team/member";
import type { Shift } from "../../../src/domain/team/shift";

const today = "2026-11-25";
const member = (id: string, more: Partial<Member> = {}): Member => ({
  id,
  version: 1,
  office: "o",
  role: "volunteer",
  team: "t1",
  ...more,
});
const duty = (of: string, state: Duty["state"]): Duty => ({
  id: `${of}-${state}`,
  version: 1,
  office: "o",
  member: of,
  what: "put-up-posters",
  count: 1,
  due: today,
  state,
  reminded: 0,
  turns: [],
});
const shift = (of: string, day: string, more: Partial<Shift> = {}): Shift => ({
  id: `${of}-${day}`,
  version: 1,
  office: "o",
  member: of,
  day,
  from: "08:00",
  to: "10:00",
  ...more,
});

test("a team's people go on with duties that are not done and shifts from today on", () => {
  const members = [member("lien"), member("khoi"), member("ngan", { left: true }), member("phuc", { team: "t2" })];
  const duties = [duty("lien", "assigned"), duty("khoi", "declined"), duty("khoi", "done"), duty("phuc", "accepted")];
  const shifts = [
    shift("lien", "2026-11-24"),
    shift("lien", today),
    shift("khoi", "2026-11-30"),
    shift("khoi", "2026-12-01", { cancelled: true }),
    shift("phuc", today),
  ];
  expect(heldByTeam("t1", { today, members, duties, shifts })).toEqual({ people: 2, duties: 2, shifts: 2 });
  expect(heldByTeam("t3", { today, members, duties, shifts })).toEqual({ people: 0, duties: 0, shifts: 0 });
});
