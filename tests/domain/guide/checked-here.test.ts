import { expect, test } from "vitest";
import { datedHere, lastCheck } from "../../../src/domain/guide/checked-here";
import { factKey, factsHere } from "../../../src/domain/guide/facts-here";
import { freshnessOf } from "../../../src/domain/guide/expiry";
import type { Source } from "../../../src/domain/guide/guide";
import { checkOf } from "./check-of";

const guide = { code: "DVC1", checkedOn: "2026-11-22", expiresOn: "2027-02-22" };

test("a guide that was found right has half a year from that day", () => {
  const checks = [checkOf({ on: "2027-01-10" })];
  expect(datedHere(guide, checks)).toEqual({ code: "DVC1", checkedOn: "2027-01-10", expiresOn: "2027-07-12" });
});

test("nobody's look takes days away from a guide that holds longer", () => {
  const long = { ...guide, expiresOn: "2027-12-31" };
  expect(datedHere(long, [checkOf({ on: "2027-01-10" })]).expiresOn).toBe("2027-12-31");
});

test.each([{ otherFacts: ["0a1b2c3d"] }, { otherSteps: ["sign-in"] }])(
  "where something is otherwise now, the guide has run out from that day on: %o",
  (found) => {
    const dated = datedHere(guide, [checkOf({ on: "2027-01-10", ...found })]);
    expect(freshnessOf(dated, "2027-01-10")).toBe("expired");
    expect(dated.checkedOn).toBe("2027-01-10");
  },
);

test("a look is of one guide, and one from before the guide was written anew says nothing of it", () => {
  expect(datedHere(guide, [checkOf({ guide: "TT1", on: "2027-01-10" })])).toBe(guide);
  expect(datedHere(guide, [checkOf({ on: "2026-11-21" })])).toBe(guide);
});

test("the last look counts, of two on one day the later written, in whatever order they came", () => {
  const [slip, right] = [checkOf({ at: 1, otherSteps: ["sign-in"] }), checkOf({ at: 2 })];
  const earlier = checkOf({ on: "2026-12-01", at: 9 });
  for (const order of [
    [slip, right, earlier],
    [earlier, right, slip],
  ])
    expect(lastCheck(order, guide)).toBe(right);
});

const facts: Source[] = [
  { says: "Nộp ở một địa chỉ.", where: "baomau.example", confidence: "read" },
  { says: "Nút nằm ở trên.", where: "Nhóm nhớ lại", confidence: "remembered" },
  { says: "Phí nộp ở quầy.", where: "Nhóm nhớ lại", confidence: "remembered" },
];

test("a fact is confirmed by the look that saw it, and by no other words", () => {
  const check = checkOf({ facts: [factKey("Nút nằm ở trên.")], otherFacts: [factKey("Nộp ở một địa chỉ.")] });
  const here = factsHere({ ...guide, sources: facts }, [check]);
  expect(here.map(({ certainty }) => certainty)).toEqual(["other", "confirmed", "remembered"]);
  expect(here[1]!.check).toBe(check);
  expect(here[2]!.check).toBeUndefined();
  const reworded = [{ ...facts[1]!, says: "Nút nằm ở dưới." }];
  expect(factsHere({ ...guide, sources: reworded }, [check])[0]!.certainty).toBe("remembered");
});

test("the key of a fact does not hang on how its letters are composed", () => {
  expect(factKey("Nộp".normalize("NFD"))).toBe(factKey("Nộp".normalize("NFC")));
  expect(factKey("Nộp")).not.toBe(factKey("Nop"));
});
