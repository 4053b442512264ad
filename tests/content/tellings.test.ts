import { join } from "node:path";
import { describe, expect, test, vi as vitest } from "vitest";
import { checkGuides } from "../../src/content/check-guides";
import { tellTellings } from "../../src/content/tell-tellings";
import { pocketGuide } from "../../src/domain/guide/pocket-guide";
import { tellGuide } from "../../src/domain/guide/tell-guide";
import { print } from "../../src/wording/en/print";
import { practice } from "../../src/wording/km/practice";
import { print as khmer } from "../../src/wording/km/print";

// All files of the house are read, on a machine that does other things as well.
vitest.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, "../..");
const { guides, faults, hardToRead } = checkGuides(join(root, "src/content/guides"), root);

/** English words that say where something stands among others. */
const place =
  /\b(?:middle|last|second|third|first) (?:line|box|one|picture)\b|\b(?:line|box|one|picture)s? (?:above|below)\b/i;

describe("the guides in Khmer", () => {
  const told = guides.filter(({ tellings }) => tellings?.["km"]);

  test("are those used most at a counter, and no native reader has confirmed one yet", () => {
    expect(told.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["AT1", "DT5", "DT7", "DVC1", "DVC5", "DVC7", "LH1", "TT1", "VN2", "VN3", "VN4", "VN6"]),
    );
    for (const { tellings } of told) expect(tellings!["km"]!.checkedBy).toBeUndefined();
  });

  test("fit as words into a code that cheap cameras read", () => {
    const long = told.filter((guide) => !pocketGuide(tellGuide(guide, guide.tellings!["km"]!, "km"), khmer.pocket));
    expect(long.map(({ code }) => code)).toEqual([]);
  });

  test("say to whoever hands them out that nobody has read them again", () => {
    const [guide] = told;
    const telling = guide!.tellings!["km"]!;
    expect(tellGuide(guide!, telling, "km").unread).toBe(true);
    expect(tellGuide(guide!, { ...telling, checkedBy: "Giáo viên tiếng Khmer" }, "km").unread).toBeUndefined();
  });

  test("name each button as the screen does", () => {
    const strange = told.flatMap((guide) =>
      tellGuide(guide, guide.tellings!["km"]!, "km").steps.flatMap((step, at) => {
        const shown = JSON.stringify([step.screen, guide.steps[at]!.screen, guide.steps[at]!.hints]);
        const named = [...step.hints[1].matchAll(/“([^”]+)”/g)].map((one) => one[1]!);
        return named
          .filter((one) => one !== practice.fillIn && !shown.includes(one))
          .map((one) => `${guide.code} ${at + 1}: ${one}`);
      }),
    );
    expect(strange).toEqual([]);
  });
});

describe("the guides in English", () => {
  test("are all there, whole and easy to read", () => {
    expect([...faults, ...hardToRead]).toEqual([]);
    expect(guides.filter(({ tellings }) => !tellings?.["en"]).map(({ code }) => code)).toEqual([]);
  });

  test("have titles that stand on two lines of a row in a list", () => {
    const long = guides.map(({ tellings }) => tellings!["en"]!.title).filter((title) => title.length > 42);
    expect(long).toEqual([]);
  });

  test("fit as words into a code that cheap cameras read", () => {
    const long = guides.filter((guide) => !pocketGuide(tellGuide(guide, guide.tellings!["en"]!, "en"), print.pocket));
    expect(long.map(({ code }) => code)).toEqual([]);
  });

  test("speak of no place in a step whose choices stand in another order each round", () => {
    const loose = guides.flatMap((guide) => {
      const told = tellGuide(guide, guide.tellings!["en"]!, "en");
      return told.steps.flatMap(({ id, screen, goal, hints, helper, mistakes }, at) => {
        const choices = screen.parts.filter(
          ({ part }) => part === "choice" || part === "listing" || part === "product",
        );
        if (told.keepsOrder?.includes(id) || choices.length < 2) return [];
        const said = [goal, ...hints, helper, ...mistakes.map(({ say }) => say)];
        return said.filter((text) => place.test(text)).map((text) => `${guide.code} ${at + 1}: ${text}`);
      });
    });
    expect(loose).toEqual([]);
  });

  test("name each button as the screen does: what stands in quotes is on it", () => {
    const strange = guides.flatMap((guide) => {
      const told = tellGuide(guide, guide.tellings!["en"]!, "en");
      return told.steps.flatMap((step, at) => {
        const shown = JSON.stringify([step.screen, guide.steps[at]!.screen]);
        const plain = step.hints[1].match(/“([^”]+)”/g) ?? [];
        const named = plain.map((one) => one.slice(1, -1)).filter((one) => one !== "Fill in");
        return named
          .filter(
            (one) => !shown.includes(JSON.stringify(one).slice(1, -1)) && !guide.steps[at]!.hints.join().includes(one),
          )
          .map((one) => `${guide.code} ${at + 1}: ${one}`);
      });
    });
    expect(strange).toEqual([]);
  });

  test("are told with how many there are, and that no native reader confirmed them yet", () => {
    const steps = guides.reduce((sum, guide) => sum + guide.steps.length, 0);
    expect(tellTellings(guides, faults)).toContainEqual(
      expect.stringMatching(
        new RegExp(`^en +English: ${guides.length} of ${guides.length} guides, ${steps} steps, 0 missing; 0 confirmed`),
      ),
    );
    const [one, ...others] = guides;
    const confirmed = { ...one!, tellings: { en: { ...one!.tellings!["en"]!, checkedBy: "A teacher of English" } } };
    expect(
      tellTellings([confirmed, ...others], [{ file: "papers/a.en.yaml", line: 1, says: "", remedy: "" }]),
    ).toContainEqual(expect.stringMatching(/1 missing; 1 confirmed .* 59 not yet$/));
  });
});
