import { expect, test } from "vitest";
import { putOff } from "../../src/desk/team/put-off";
import { openedOffice } from "../cast/desk";

test("a lead puts something off until a day, and takes it back", async () => {
  const { desk, lead } = await openedOffice();
  const kept = async () => (await desk.journal.thing("member", lead))?.putOff;
  expect(await putOff(desk, lead, { need: "hours", until: "2026-12-01" })).toBe("changed");
  expect(await kept()).toEqual({ hours: "2026-12-01" });
  expect(await putOff(desk, lead, { need: "hours", until: "2026-11-24" })).toBe("changed");
  expect(await kept()).toEqual({});
});

test("nobody puts anything off for somebody who is not there", async () => {
  const { desk } = await openedOffice();
  expect(await putOff(desk, "nobody", { need: "hours", until: "2026-12-01" })).toBe("unknown");
});
