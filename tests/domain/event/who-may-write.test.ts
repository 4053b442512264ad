import { expect, test } from "vitest";
import { mayWrite } from "../../../src/domain/event/who-may-write";

const [lead, coordinator, volunteer, citizen] = (["lead", "coordinator", "volunteer", undefined] as const).map(
  (role) => ({
    role,
    own: false,
  }),
) as [Saying, Saying, Saying, Saying];
type Saying = Parameters<typeof mayWrite>[1];
const own = (who: Saying): Saying => ({ ...who, own: true });

test("anybody's line about a request counts, but alarms are answered by leads", () => {
  for (const who of [lead, volunteer, citizen]) expect(mayWrite("help-asked", who)).toBe(true);
  expect([lead, coordinator, volunteer, citizen].map((who) => mayWrite("alarm-answered", who))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test("only those who lead let devices in and out, and change the office and its members", () => {
  for (const type of [
    "tablet-enrolled",
    "tablet-key-renewed",
    "tablet-retired",
    "letter-given",
    "device-enrolled",
    "device-retired",
    "office-settings-changed",
    "member-joined",
    "member-described",
    "member-left",
    "member-pin-given",
    "member-let-in",
    "team-renamed",
    "unit-renamed",
    "duty-assigned",
    "shift-planned",
  ] as const) {
    expect([type, mayWrite(type, lead), mayWrite(type, own(volunteer)), mayWrite(type, citizen)]).toEqual([
      type,
      true,
      false,
      false,
    ]);
  }
});

test("what is a member's own is said by that member, and by nobody in their place", () => {
  for (const type of [
    "work-started",
    "member-pin-chosen",
    "guide-practised",
    "duty-accepted",
    "hours-entered",
  ] as const)
    expect([type, mayWrite(type, own(volunteer)), mayWrite(type, lead)]).toEqual([type, true, false]);
  expect([
    mayWrite("duty-done", own(volunteer)),
    mayWrite("duty-done", lead),
    mayWrite("duty-done", volunteer),
  ]).toEqual([true, true, false]);
});

test("an office is opened, and shared, by nobody once it is shared", () => {
  for (const type of ["office-opened", "office-shared"] as const) expect(mayWrite(type, own(lead))).toBe(false);
});

test("a member who left says nothing that is not anybody's", () => {
  for (const type of ["work-started", "group-opened", "backup-made"] as const)
    expect(mayWrite(type, own(citizen))).toBe(false);
});
