import { expect, test } from "vitest";
import type { AppName } from "../../../src/domain/guide/app-name";
import { appOf, withApps } from "../../../src/domain/guide/app-of";
import type { GuideInFile } from "../../../src/domain/guide/guide-schema";
import type { PracticeScreen } from "../../../src/domain/guide/practice-screen";
import { readGuideFiles } from "./read-guides";
import { wholeGuide } from "./whole-guide";

const screen = (kind: PracticeScreen["kind"], title?: string, more: Partial<PracticeScreen> = {}): PracticeScreen => ({
  kind,
  title,
  parts: [{ part: "text", text: "Chào bạn" }],
  ...more,
});

test.each<[PracticeScreen["kind"], string, AppName]>([
  ["app", "VNeID", "vneid"],
  ["app", "Ngân hàng Bài Tập", "bank"],
  ["app", "Ví giấy tờ", "vneid"],
  ["app", "Ví Bài Tập", "wallet"],
  ["app", "Ai phải đổi thẻ?", "question"],
  ["chat", "Con gái", "zalo"],
  ["chat", "VNeID-QuaTang", "sms"],
  ["chat", "Người bán kéo", "shop"],
])("of %s “%s” the title tells the app", (kind, title, app) => {
  expect(appOf(screen(kind, title), "settings")).toBe(app);
});

test.each<[string, AppName]>([
  ["dichvucong.gov.vn", "portal"],
  ["dichvucong-gov.example", "web"],
  ["tim-kiem.example", "find"],
])("a page at %s looks like its own kind alone", (address, app) => {
  expect(appOf(screen("browser", "Tờ khai", { address }))).toBe(app);
});

test("a screen whose title tells nothing belongs to the app of its guide, or to daily life", () => {
  expect(appOf(screen("app", "Kiểm lại"), "bank")).toBe("bank");
  expect(appOf(screen("app", "Kiểm lại"))).toBe("question");
  expect(appOf(screen("app", "VNeID", { app: "store" }), "bank")).toBe("store");
});

test("a call, a camera and a home screen are no app", () => {
  for (const kind of ["call", "camera", "home"] as const) expect(appOf(screen(kind), "bank")).toBeUndefined();
});

test("a guide that is read has the app of each screen, and none of its own", () => {
  const read = withApps({ ...wholeGuide(), app: "vneid" });
  expect(read).not.toHaveProperty("app");
  expect(read.steps.map((step) => step.screen.app)).toEqual(Array(5).fill("vneid"));
});

test("every app is seen in the guides of the house", () => {
  const guides = readGuideFiles().map(([, value]) => withApps(value as GuideInFile));
  const seen = new Set(guides.flatMap(({ steps }) => steps.map((step) => step.screen.app)));
  expect(seen.size).toBeGreaterThan(14);
});
