import { expect, test } from "vitest";
import { createStating } from "../../../src/team/coverage/create-stating";
import { coverageWords } from "../../../src/wording/coverage-words";
import { teamWords } from "../../../src/wording/team-words";
import { openTeam } from "../../cast/team";

const commune = { unit: "xa", parent: "", kind: "commune", name: "Xã Hưng Nhượng" };
const view = { period: "2026-11", row: undefined, beneath: [], above: [] };

/** The form of totals, as Thắm or another opens it. */
async function openForm(who: "tham" | "lien" = "tham") {
  const team = await openTeam();
  const context = team.as(team[who]);
  const form = team.on(() =>
    createStating(
      context,
      () => view,
      () => commune,
    ),
  );
  const shelf = await team.desk.figures();
  const stated = async (period: string) => (await shelf.unitFigures(period, ["xa"]))[0]?.stated;
  return { context, form, stated };
}

test("a total of a quarter stands with its source and day, and only the numbers are typed anew for the next", async () => {
  const { form, stated } = await openForm();
  form.change({ have: "38", of: "40", source: " báo cáo  tháng 11 " });
  await form.onSave();
  const source = "báo cáo tháng 11";
  expect(await stated("2026-Q4")).toMatchObject({ officials: { have: 38, of: 40, source, on: "2026-11-24" } });
  expect(form.said()).toEqual({ fault: "", good: coverageWords().state.done });
  expect(form.asked()).toMatchObject({ have: "", of: "", what: "officials", where: "xa" });
});

test("a total that cannot be is not stated, and what was typed stays to be put right", async () => {
  const { form, stated } = await openForm();
  form.change({ have: "41", of: "40", source: "báo cáo" });
  await form.onSave();
  expect(form.said()).toEqual({ fault: coverageWords().state.faults.more, good: "" });
  expect(form.asked()).toMatchObject({ have: "41", of: "40" });
  expect(await stated("2026-Q4")).toBeUndefined();
});

test("a volunteer states no total, is told so, and keeps what was typed", async () => {
  const { context, form, stated } = await openForm("lien");
  form.change({ have: "38", of: "40", source: "báo cáo" });
  await form.onSave();
  expect(context.said()).toBe(teamWords().refused["leads-only"]);
  expect([form.said().good, form.asked().have]).toEqual(["", "38"]);
  expect(await stated("2026-Q4")).toBeUndefined();
});
