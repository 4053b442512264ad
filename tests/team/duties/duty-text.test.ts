import { expect, test } from "vitest";
import { catalogue } from "../../../src/content/catalogue";
import { dutyText } from "../../../src/team/duties/duty-text";
import { dutyWords } from "../../../src/wording/duty-words";
import { duty, openTeam } from "../../cast/team";

async function openDuties() {
  const team = await openTeam();
  return { team, text: (some: Parameters<typeof duty>[1]) => dutyText(duty("d1", some), team.as(team.tham)) };
}

test("a duty says how much of what, and in which hamlet", async () => {
  const { text } = await openDuties();
  const posters = dutyWords().titles["put-up-posters"](6, "");
  expect(text({ where: "ap-1" })).toBe(`${posters} · Ấp 1`);
  expect([text({}), text({ where: "ap-la" })]).toEqual([posters, posters]);
});

test("a guide to check is called by its title, and by its code where this build has it no more", async () => {
  const { text } = await openDuties();
  const says = dutyWords().titles["check-guide"];
  const [guide] = catalogue;
  expect(text({ what: "check-guide", guide: guide!.code })).toBe(says(6, guide!.title));
  expect(text({ what: "check-guide", guide: "XX9" })).toBe(says(6, "XX9"));
});

test("a duty of the office's own is told in the words of whoever gave it", async () => {
  const { team, text } = await openDuties();
  team.now({ words: new Map([["d1", "Sơn lại bảng tên"]]) });
  expect(text({ what: "other", where: "ap-2" })).toBe("Sơn lại bảng tên · Ấp 2");
});
