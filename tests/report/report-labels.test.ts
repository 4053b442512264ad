import { expect, test } from "vitest";
import type { ReportView } from "../../src/desk/live-report";
import { noOrganisation } from "../../src/domain/figures/organisation-figures";
import { labelsOf, sentencesOf } from "../../src/report/report-labels";
import { report as says } from "../../src/wording/vi/report";
import { effortName } from "../../src/wording/effort-name";
import { words } from "../../src/wording/words";
import { effortOf, november, quietTeam, reportWith } from "./november";

const office = { name: "UBND xã Hưng Nhượng", organisations: [{ id: "chua", name: "Chùa Hưng Nhượng" }] };

/** The report of November from these counts, with the names of the helpers. */
const viewOf = (counts: Record<string, number>, more: Partial<ReportView> = {}) =>
  ({
    period: november,
    office,
    report: reportWith(counts),
    earlier: { kind: "same-days", asked: 4 },
    beforeOpening: false,
    team: quietTeam,
    names: new Map([
      ["tham", "Chị Thắm"],
      ["phuc", "Anh Phúc"],
      ["dao", "Bác Đào"],
    ]),
    ...more,
  }) as ReportView;

test("helpers stand by their names, whoever helped most first", () => {
  const counts = { "helper/phuc/done-for-them": 1, "helper/tham/did-it-alone": 2, "helper/tham/done-for-them": 1 };
  expect(labelsOf(viewOf(counts), says).helpers.map(([name]) => name)).toEqual(["Chị Thắm", "Anh Phúc"]);
});

test("calling people in vain is no help, so it moves nobody up", () => {
  const counts = { "helper/phuc/no-show": 9, "helper/tham/did-it-alone": 1 };
  expect(labelsOf(viewOf(counts), says).helpers.map(([name]) => name)).toEqual(["Chị Thắm", "Anh Phúc"]);
});

test("who helped alike stands in the order of the alphabet as Vietnamese has it: Đ behind D", () => {
  const names = new Map([
    ["a", "Đào"],
    ["b", "Dung"],
    ["c", "Em"],
  ]);
  const counts = { "helper/a/referred": 1, "helper/c/referred": 1, "helper/b/referred": 1 };
  expect(labelsOf(viewOf(counts, { names }), says).helpers.map(([name]) => name)).toEqual(["Dung", "Đào", "Em"]);
});

test("a helper whose name was erased keeps a row, under their id", () => {
  const { helpers } = labelsOf(viewOf({ "helper/left-long-ago/did-it-alone": 1 }), says);
  expect(helpers.map(([name]) => name)).toEqual(["left-long-ago"]);
});

test("topics and organisations are named as on the welcome and in the office's own list", () => {
  const { topic, organisation } = labelsOf(viewOf({}), says);
  expect([topic("general"), topic("papers")]).toEqual([says.general, words().welcome.topics.papers]);
  expect(organisation("chua")).toBe("Chùa Hưng Nhượng");
  expect(organisation(noOrganisation)).toBe(effortName(office as ReportView["office"], noOrganisation));
});

test("the report in words tells who came, against the time before, and what they asked about", () => {
  const told = sentencesOf(viewOf({ asked: 10, "topic/papers/did-it-alone": 3, "topic/general/referred": 5 }), says);
  expect(told[0]).toContain(office.name);
  expect(told[0]).toContain(says.headline.compared(10, { kind: "same-days", asked: 4 }, "month"));
  const about = told.find((sentence) => sentence.includes(words().welcome.topics.papers));
  expect(about!.indexOf(says.general)).toBeLessThan(about!.indexOf(words().welcome.topics.papers));
});

test("of a month before the station was opened nobody reads that no citizen came", () => {
  const closed = sentencesOf(viewOf({}, { beforeOpening: true }), says);
  const of = { period: november, office: office.name };
  expect(closed).toEqual([says.sentences["not-open-yet"]({ tells: "not-open-yet", ...of })]);
  expect(sentencesOf(viewOf({}), says)).toEqual([says.sentences["nobody-came"]({ tells: "nobody-came", ...of })]);
});

test("organisations that share the work are told by name", () => {
  const work = [effortOf("chua", { alone: 6 }), effortOf("youth-union", { alone: 5 })];
  const told = sentencesOf(viewOf({ asked: 11 }, { team: { ...quietTeam, work } }), says).join(" ");
  expect(told).toContain("Chùa Hưng Nhượng 6");
});
