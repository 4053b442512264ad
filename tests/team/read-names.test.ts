import { describe, expect, test } from "vitest";
import { readSettings } from "../../src/tablet/read-settings";
import { hamletsFault } from "../../src/team/units/hamlets-fault";
import { readTerms } from "../../src/team/units/read-terms";

const terms = { team: "", office: "", hamlet: "", organisations: "Hội Phụ nữ" };

describe("what a lead names is refused in words, and never cut", () => {
  test("a hamlet nobody can see, one too long, one that is there already under unseen marks", () => {
    expect(hamletsFault(["Ấp 1", "-"], [])).toContain("“-”");
    expect(hamletsFault(["x".repeat(81)], [])).toContain("nhiều nhất 80 chữ cái");
    expect(hamletsFault(["Ấp 2", "Ấp\u200b 1"], ["Ấp 1"])).toContain("đã có rồi");
    expect(hamletsFault(["Ấp 1", "Ấp 2"], [])).toBe("");
  });

  test("what a team, an office and a hamlet are called here", () => {
    expect(readTerms({ ...terms, team: "x".repeat(61) }, [])).toHaveProperty("fault", expect.stringContaining("60"));
    expect(readTerms({ ...terms, hamlet: "\u200bấp\u200b" }, [])).toMatchObject({
      settings: { terms: { levels: [{ kind: "hamlet", name: "ấp" }] } },
    });
  });

  test("the twenty-first organisation", () => {
    const organisations = Array.from({ length: 21 }, (_, n) => `Hội ${n}`).join("\n");
    expect(readTerms({ ...terms, organisations }, [])).toHaveProperty("fault", expect.stringContaining("20"));
  });

  test("an office nobody can see", () => {
    const form = { name: "\u200b", address: "", idle: "90" };
    expect(readSettings(form)).toHaveProperty("fault", expect.stringContaining("Ghi tên cơ quan"));
    expect(readSettings({ ...form, name: "x".repeat(121) })).toHaveProperty("fault", expect.stringContaining("120"));
  });
});
