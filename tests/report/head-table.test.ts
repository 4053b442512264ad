import { expect, test } from "vitest";
import type { ReportView } from "../../src/desk/live-report";
import type { StandingCount } from "../../src/domain/figures/counts";
import { periodAround } from "../../src/domain/figures/period";
import { reportOf } from "../../src/domain/figures/report";
import { headTable } from "../../src/report/head-table";
import { report as viReport } from "../../src/wording/vi/report";

const november = periodAround("month", "2026-11-24");
const count = (what: string, n: number) => ({ day: "2026-11-24", tablet: "t", what, n }) as StandingCount;
const counts = [
  count("asked", 10),
  count("closed-did-it-alone", 5),
  count("closed-done-for-them", 2),
  count("waited/under-5", 6),
];

test("a saved report says whose it is, of when, made when, and each share with what it is a share of", () => {
  const view = {
    office: { name: "UBND xã Hưng Nhượng" },
    period: november,
    report: reportOf(november, counts),
    earlier: { kind: "same-days", asked: 4 },
  } as ReportView;
  const of = { place: "Xã Hưng Nhượng, Tỉnh Vĩnh Long", madeAt: Date.parse("2026-11-28T17:05:00+07:00") };
  const { title, rows } = headTable(view, of, viReport);
  expect(title).toBe("Báo cáo tháng 11 năm 2026");
  expect(rows.map(({ label, cells }) => [label, ...cells].filter((cell) => cell !== "").join(" | "))).toEqual([
    "Cơ quan | UBND xã Hưng Nhượng",
    "Đơn vị | Xã Hưng Nhượng, Tỉnh Vĩnh Long",
    "Kỳ báo cáo | tháng 11 năm 2026 | 01-11-2026 đến 30-11-2026",
    "Lập lúc | 28-11-2026 17:05",
    "lượt nhờ giúp | 10 | nhiều hơn cùng số ngày đầu tháng trước 6 lượt",
    "lượt tự làm được | 5 | 71,4 % trong 7 lượt giúp xong",
    "lượt làm thay | 2",
    "chờ chưa tới 15 phút | 100 % | trong 6 lượt chờ tại trạm",
  ]);
});
