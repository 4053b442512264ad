import { describe, expect, test } from "vitest";
import { faultText } from "../../../src/team/coverage/file-fault";
import { figureName, levelName } from "../../../src/team/coverage/level-name";
import { noneSentText, sentText } from "../../../src/team/coverage/sent-text";
import { coverageWords } from "../../../src/wording/coverage-words";
import { openTeam } from "../../cast/team";

/** An office that says "khu phố" where others say "ấp". */
async function inTown() {
  const { view } = await openTeam();
  return { ...view().office, terms: { team: "", office: "", levels: [{ kind: "hamlet", name: "khu phố" }] } };
}

describe("a level", () => {
  test("is called by the office's own word, else by the usual one, else as its file calls it", async () => {
    const office = await inTown();
    const { kinds } = coverageWords();
    expect(levelName("hamlet", office)).toBe("khu phố");
    expect([levelName("commune", office), levelName("hamlet")]).toEqual([kinds.commune, kinds.hamlet]);
    expect(levelName("đặc khu", office)).toBe("đặc khu");
    expect(levelName("toString")).toBe("toString");
  });

  test("whose own word was left empty keeps the usual one", async () => {
    const office = { ...(await inTown()), terms: { team: "", office: "", levels: [{ kind: "hamlet", name: "" }] } };
    expect(levelName("hamlet", office)).toBe(coverageWords().kinds.hamlet);
  });

  test("names the figure of its teams, in full and at the head of a column", async () => {
    const office = await inTown();
    const { levels, short, figures } = coverageWords();
    expect(figureName("teams:hamlet", { office })).toBe(levels.teams("khu phố"));
    expect(figureName("teams:hamlet", { office, short: true })).toBe(levels.teamsShort("khu phố"));
    expect([figureName("officials"), figureName("officials", { short: true })]).toEqual([
      figures.officials,
      short.officials,
    ]);
    expect(figureName("một mục lạ")).toBe("một mục lạ");
  });
});

describe("of whom a sum is known", () => {
  const { levels, kinds } = coverageWords();
  test("is told with how many have sent, also when none has", () => {
    const known = { kind: "commune", have: 1, of: 124 };
    expect(sentText({ known })).toBe(levels.sent(1, 124, kinds.commune));
    expect(noneSentText({ known })).toBe("");
    expect(noneSentText({ known: { ...known, have: 0 } })).toBe(levels.noneSent(124, kinds.commune));
  });

  test("is not told where nobody beneath has an office", () => {
    expect([sentText({}), noneSentText({})]).toEqual(["", ""]);
  });
});

describe("a file of figures that was not taken", () => {
  const { faults } = coverageWords().file;
  test("names the day it claims, by the calendar of Vietnam", () => {
    const at = Date.UTC(2026, 11, 1, 18);
    expect(faultText({ fault: "later-than-now", at })).toBe(faults["later-than-now"]("02-12-2026"));
  });

  test("names the place, the figure and both numbers that cannot be", () => {
    const more = { fault: "more-than-all", name: "Xã Bên", what: "officials", have: 45, of: 40 } as const;
    expect(faultText(more)).toBe(faults["more-than-all"]("Xã Bên", coverageWords().figures.officials, "45/40"));
    expect(faultText({ fault: "no-period", period: "2026-13" })).toBe(faults["no-period"]("2026-13"));
  });

  test("that was changed on its way is not said to be merely unreadable", () => {
    expect(faultText({ fault: "forged" })).toBe(faults.forged);
    expect(faultText({ fault: "unreadable" })).toBe(faults.unreadable);
  });
});
