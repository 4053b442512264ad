import "../../../src/ui/look/tokens.css";
import "../../../src/ui/look/base.css";
import axe from "axe-core";
import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { appNames, type AppName } from "../../../src/domain/guide/app-name";
import type { PracticeScreen as Screen } from "../../../src/domain/guide/practice-screen";
import type { Part } from "../../../src/practice/parts/registry/schemas";
import { PracticeScreen } from "../../../src/practice/simulator/practice-screen";

let leave = () => {};
afterEach(() => leave());

function show(screen: Screen, height = 620, ringed?: string): HTMLElement {
  const home = document.body.appendChild(document.createElement("div"));
  home.style.cssText = `width: 430px; height: ${height}px; display: grid`;
  const dispose = render(() => <PracticeScreen screen={screen} target={ringed ?? "yes"} ring={!!ringed} />, home);
  leave = () => {
    dispose();
    home.remove();
  };
  return home.querySelector<HTMLElement>(".ph-face")!;
}

const button = (id: string, label: string): Part => ({ part: "button", id, label });
const screen = (app: AppName, parts: Part[], more: Partial<Screen> = {}): Screen => ({
  kind: "app",
  app,
  title: "VNeID",
  parts,
  ...more,
});

test("over a real service the banner says that this is only drawn, over an invented one that nothing is sent", async () => {
  show(screen("vneid", [button("yes", "Tiếp tục")]));
  await expect.element(page.getByText("mô phỏng, không liên kết")).toBeVisible();
  leave();
  show(screen("bank", [button("yes", "Tiếp tục")], { title: "Ngân hàng Bài Tập" }));
  await expect.element(page.getByText("không nộp thật")).toBeVisible();
});

test("a site has its name, its way back and its stages where there is room, and no smaller letters where there is not", () => {
  const form = (fields: number) =>
    screen(
      "portal",
      [...Array(fields).keys()].map((at) => button(`b${at}`, "Chọn")),
      {
        kind: "browser",
        address: "dichvucong.gov.vn",
        title: "Tờ khai",
      },
    );
  const roomy = show(form(1));
  expect(roomy.querySelector<HTMLElement>(".ph-site")!.checkVisibility()).toBe(true);
  expect(roomy.querySelectorAll(".ph-stages [data-on]")).toHaveLength(1);
  leave();
  const full = show(form(5));
  expect(full.querySelector<HTMLElement>(".ph-site")!.checkVisibility()).toBe(false);
  expect(full.style.getPropertyValue("--fit")).toBe("1");
});

test("all answers to a phone's own question look alike, whatever the guide calls them", () => {
  const buttons = [
    { id: "yes", label: "Trong khi dùng ứng dụng", look: "main" as const },
    { id: "no", label: "Không cho phép", look: "safe" as const },
  ];
  const face = show(screen("bank", [button("b", "Chụp")], { sheet: { title: "Cho dùng máy ảnh?", buttons } }));
  const drawn = [...face.querySelectorAll(".ph-sheet-buttons button")].map(
    (each) => getComputedStyle(each).backgroundColor,
  );
  expect(drawn).toHaveLength(2);
  expect(new Set(drawn).size).toBe(1);
});

const seen: Part[] = [
  { part: "rows", rows: [{ label: "Tiền đang có", value: "500.000 đồng", strong: true }] },
  { part: "choice", id: "c", label: "Chuyển tiền", detail: "Gõ số tài khoản", picture: "payments" },
  { part: "toggle", id: "t", label: "Wi-Fi", detail: "Đang tắt" },
  { part: "button", id: "yes", label: "Tiếp tục", look: "main" },
];

const tile: Part = {
  part: "tiles",
  groups: [{ title: "Hay dùng", tiles: [{ id: "w", label: "Ví", picture: "identity" }] }],
};
const goods: Part = { part: "product", id: "g", name: "Kéo", price: "45.000 đồng", picture: "coconut" };

test.each(appNames)("the ring is seen around what is to be tapped in %s, whatever that app draws around it", (app) => {
  for (const [id, part] of Object.entries({ c: seen[1]!, t: seen[2]!, yes: seen[3]!, w: tile, g: goods })) {
    const face = show(screen(app, [part]), 620, id);
    const ring = getComputedStyle(face.querySelector(".ph-ringed")!).boxShadow;
    expect(ring, id).toContain("rgb(255, 197, 61)");
    leave();
  }
});

test.each(appNames)(
  "words are told from their ground in %s, on its front page and in high contrast too",
  async (app) => {
    for (const contrast of ["normal", "high"]) {
      for (const title of ["Trang chủ", "Kiểm lại"]) {
        document.documentElement.dataset["contrast"] = contrast;
        const face = show(screen(app, seen, { title }), 700);
        const { violations } = await axe.run(face, { runOnly: { type: "rule", values: ["color-contrast"] } });
        expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
        leave();
      }
    }
    delete document.documentElement.dataset["contrast"];
  },
);
