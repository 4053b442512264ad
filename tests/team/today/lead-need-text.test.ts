import { expect, test } from "vitest";
import { instantIn } from "../../../src/domain/office/service-day";
import { usualPromise } from "../../../src/domain/office/service-promise";
import type { LeadNeed } from "../../../src/domain/team/need-groups";
import { leadNeedText } from "../../../src/team/today/lead-need-text";
import { wayOn } from "../../../src/team/today/way-on";
import { doorAt } from "../../../src/domain/team/may";
import { openTeam } from "../../cast/team";

const read = async (need: (team: Awaited<ReturnType<typeof openTeam>>) => LeadNeed) => {
  const team = await openTeam();
  return leadNeedText(need(team), team.as(team.tham)).replaceAll("\u00a0", " ").replaceAll("\u2011", "-");
};

test("a guide that runs out is named with its day, the others are counted", async () => {
  const guides = { kind: "guides", code: "DVC1", title: "Nộp hồ sơ", count: 3 } as const;
  expect(await read(() => ({ ...guides, expiresOn: "2026-11-30" }))).toBe(
    "Bài “Nộp hồ sơ” hết hạn thứ Hai 30-11, và 2 bài nữa cần kiểm lại",
  );
  expect(await read(() => ({ ...guides, count: 1, expiresOn: "2026-11-20" }))).toBe(
    "Bài “Nộp hồ sơ” đã hết hạn thứ Sáu 20-11",
  );
});

test("a backup says for how long there was none", async () => {
  expect(await read(() => ({ kind: "backup", madeAt: instantIn("2026-11-10", "17:00") }))).toMatch(/^14 ngày rồi/);
  expect(await read(() => ({ kind: "backup", madeAt: undefined }))).toMatch(/^Chưa sao lưu lần nào/);
});

test("a promise says how it was kept and what was promised", async () => {
  const promise = { kind: "promise", kept: { have: 5, of: 8 }, promise: usualPromise } as const;
  expect(await read(() => ({ ...promise, part: "soon" }))).toBe(
    "Tuần này 62,5 % chờ chưa tới 15 phút, trạm đã hứa 80 %",
  );
  expect(await read(() => ({ ...promise, part: "alone" }))).toBe("Tuần này 62,5 % tự làm được, trạm đã hứa 60 %");
});

test("a word to a member names them, the topic and how often; of many cards three are named", async () => {
  const practise = { kind: "done-for-them", topic: "papers", times: 4, guide: "DVC1" } as const;
  expect(await read(({ lien }) => ({ ...practise, member: lien }))).toMatch(/^Chị Liên: một tuần qua 4 lượt/);
  expect(await read(({ lien, khoi, tham }) => ({ kind: "cards", members: [lien, khoi, tham, "four"] }))).toMatch(
    /Chị Liên, Anh Khôi, Chị Thắm và 1 người nữa/,
  );
});

test("each of them leads to a screen there is", () => {
  const needs: LeadNeed[] = [
    { kind: "guides", code: "DVC1", title: "", count: 1, expiresOn: "2026-11-30" },
    { kind: "backup", madeAt: undefined },
    { kind: "cards", members: [] },
    { kind: "promise", part: "soon", kept: { have: 0, of: 9 }, promise: usualPromise },
  ];
  const doors = needs.map((need) => doorAt(wayOn(need, "2026-11-25")?.href.split("?")[0] ?? ""));
  expect(doors).toEqual(["duties", "backup", "cards", "report"]);
});
