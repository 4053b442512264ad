import { describe, expect, test } from "vitest";
import { crowdedMonths, expiryByMonth } from "../../src/content/expiry-spread";
import { guideTable } from "../../src/content/guide-table";
import { castGuide } from "./cast-guide";

const dated = (count: number, expiresOn: string) =>
  Array.from({ length: count }, (_, at) => ({ code: `A${at}`, expiresOn }));

describe("in no month more than a tenth of the guides runs out", () => {
  test("two of twenty may, three may not", () => {
    const others = Array.from({ length: 18 }, (_, at) => ({ code: `B${at}`, expiresOn: `20${30 + at}-01-31` }));
    expect(crowdedMonths([...dated(2, "2027-03-15"), ...others])).toEqual([]);
    expect(crowdedMonths([...dated(3, "2027-03-15"), ...others])).toEqual([
      "2027-03: 3 guides run out, at most 2 may (A0 A1 A2)",
    ]);
  });

  test("the months come in their order", () => {
    const months = expiryByMonth([...dated(1, "2027-05-01"), ...dated(1, "2027-03-31")]);
    expect([...months.keys()]).toEqual(["2027-03", "2027-05"]);
  });
});

test("the table names a guide, its public sources, its certainty and its last day, and no memory", () => {
  const guide = castGuide();
  const table = guideTable([guide]);
  expect(table).toContain(
    `| THU1 ${guide.title} | ${guide.summary} | Cổng Dịch vụ công quốc gia | 1 read, 1 remembered, 0 unsure | 2027-05-20 |`,
  );
  expect(table).not.toContain("kể lại");
  expect(table).toContain("| 2027-05 | 1 | THU1 |");
});
