import { expect, test } from "vitest";
import { freshnessOf, guidesToCheck, writtenDay } from "../../../src/domain/guide/expiry";

const until = (expiresOn: string, code = "DVC1") => ({ expiresOn, code });

test.each([
  ["2026-12-09", "fresh"],
  ["2026-12-08", "soon"],
  ["2026-11-24", "soon"],
  ["2026-11-23", "expired"],
])("on 24 November a check good until %s is %s", (expiresOn, freshness) => {
  expect(freshnessOf(until(expiresOn), "2026-11-24")).toBe(freshness);
});

test("a guide is not called fresh for its month being named later in the alphabet of days", () => {
  expect(freshnessOf(until("2026-09-30"), "2026-10-01")).toBe("expired");
  expect(freshnessOf(until("2027-01-02"), "2026-12-31")).toBe("soon");
});

test("the list to check has the oldest first and leaves out what is fresh", () => {
  const guides = [until("2026-12-01", "TT1"), until("2027-06-01", "SK1"), until("2026-10-01", "AT1")];
  expect(guidesToCheck(guides, "2026-11-24").map(({ code }) => code)).toEqual(["AT1", "TT1"]);
});

test("a day is written as people write it", () => {
  expect(writtenDay("2026-11-04")).toBe("04/11/2026");
});
