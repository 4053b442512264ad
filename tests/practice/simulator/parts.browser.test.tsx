import { render } from "solid-js/web";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { tappableIds, type PracticeScreen as Screen } from "../../../src/domain/guide/practice-screen";
import type { Part } from "../../../src/practice/parts/registry/schemas";
import { PracticeScreen } from "../../../src/practice/simulator/practice-screen";

const shown = {
  button: [{ part: "button", id: "it", label: "Nộp hồ sơ", look: "main" }, "button", "Nộp hồ sơ"],
  choice: [{ part: "choice", id: "it", label: "Xã Mẫu", detail: "Tên mới" }, "button", "Xã Mẫu Tên mới"],
  paper: [{ part: "paper", id: "it", label: "Tờ khai", state: "upside-down" }, "button", "bị ngược đầu Tờ khai"],
  qr: [{ part: "qr", id: "it", label: "Quán Cô Ba" }, "button", "Quán Cô Ba"],
  apps: [{ part: "apps", apps: [{ id: "it", label: "Xe buýt", picture: "bus" }] }, "button", "Xe buýt"],
  tick: [{ part: "tick", id: "it", label: "Tôi xác nhận" }, "checkbox", "Tôi xác nhận"],
  toggle: [{ part: "toggle", id: "it", label: "Wi-Fi", detail: "Đang tắt" }, "switch", "Wi-Fi Đang tắt"],
  picker: [{ part: "picker", id: "it", label: "Tỉnh", value: "Chọn tỉnh" }, "button", "Tỉnh Chọn tỉnh"],
  sizes: [{ part: "sizes", id: "it", label: "Cỡ chữ", at: 2, of: 4 }, "button", "Cỡ chữ cỡ 2 trong 4 cỡ"],
  result: [
    { part: "result", id: "it", title: "Làm nhanh", address: "nhanh.example", ad: true },
    "button",
    "Quảng cáo nhanh.example Làm nhanh",
  ],
  listing: [
    { part: "listing", id: "it", name: "Định danh", maker: "Bộ Mẫu", picture: "lock", action: "Cài đặt" },
    "button",
    "Định danh Bộ Mẫu Cài đặt",
  ],
  product: [
    { part: "product", id: "it", name: "Dừa xiêm", price: "120.000 đồng", picture: "coconut" },
    "button",
    "Dừa xiêm 120.000 đồng",
  ],
  tiles: [
    { part: "tiles", groups: [{ title: "Hay dùng", tiles: [{ id: "it", label: "Ví giấy tờ", picture: "identity" }] }] },
    "button",
    "Ví giấy tờ",
  ],
  calls: [{ part: "calls", calls: [{ id: "it", label: "Gọi tiếng", picture: "call" }] }, "button", "Gọi tiếng"],
  gestures: [
    { part: "gestures", gestures: [{ id: "it", label: "Đưa máy ra xa", act: "away" }] },
    "button",
    "Đưa máy ra xa",
  ],
  letters: [
    {
      part: "letters",
      label: "Dòng trên: trên thẻ.",
      detail: "Dòng dưới: trong tin.",
      pairs: [
        { id: "it", known: "-tap", seen: "-top" },
        { id: "end", known: ".example", seen: ".example" },
      ],
    },
    "button",
    "- t a p - t o p",
  ],
  tabs: [{ part: "tabs", tabs: [{ id: "it", label: "Thông báo", picture: "bell" }] }, "button", "Thông báo"],
} as const satisfies Record<string, [Part, "button" | "checkbox" | "switch", string]>;

const heard: string[] = [];
let leave = () => {};

function show(screen: Screen, more: { still?: boolean; ticked?: boolean } = {}) {
  const home = document.body.appendChild(document.createElement("div"));
  home.style.width = "400px";
  const onTap = (id: string) => heard.push(id);
  const dispose = render(() => <PracticeScreen screen={screen} target="it" ring onTap={onTap} {...more} />, home);
  leave = () => {
    dispose();
    home.remove();
  };
}

afterEach(() => {
  leave();
  heard.length = 0;
});

const app = (...parts: Part[]): Screen => ({ kind: "app", title: "Tập", parts });
// A click on words that do nothing is where the tab key sets out from.
async function tabInto() {
  await page.getByText("BÀI TẬP").click();
  await userEvent.tab();
}
const focusable = ".practice-phone :is(button, input, a, [tabindex])";

describe.each(Object.entries(shown))("a %s", (_name, [part, role, name]) => {
  const it = () => page.getByRole(role, { name, exact: true });

  test("is told by Enter, by the space bar and by touch, under the name it is read by", async () => {
    show(app(part));
    await tabInto();
    expect(document.activeElement).toBe(it().element());
    await userEvent.keyboard("{Enter}");
    await userEvent.keyboard(" ");
    await it().click();
    expect(heard).toEqual(["it", "it", "it"]);
  });

  test("is large enough for an unsure finger, and its words stay inside it", () => {
    show(app(part));
    const box = it().element().getBoundingClientRect();
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(64);
    for (const words of it().element().querySelectorAll("span")) {
      const inside = words.getBoundingClientRect();
      expect(inside.left, words.textContent!).toBeGreaterThanOrEqual(box.left);
      expect(inside.right, words.textContent!).toBeLessThanOrEqual(box.right);
    }
  });

  test("is only a picture where the phone is still", () => {
    show(app(part), { still: true });
    expect(document.querySelectorAll(focusable)).toHaveLength(0);
    expect(document.querySelectorAll(".ph-ringed")).toHaveLength(1);
  });
});

test("which letter differs is seen with one's own eyes, and marked only once it was found", () => {
  const found = () => getComputedStyle(document.querySelector("[data-differs]")!).color;
  const same = () => getComputedStyle(document.querySelector("i:not([data-differs])")!).color;
  show(app(shown.letters[0]));
  expect(found()).toBe(same());
  leave();
  show(app(shown.letters[0]), { ticked: true });
  expect(found()).not.toBe(same());
});

test("a photo to judge is told in words as well, for who does not see it", async () => {
  show(app({ part: "choice", id: "it", label: "Tấm thứ hai", photo: "fruit-half" }));
  await expect.element(page.getByRole("button", { name: "ảnh mất nửa trái Tấm thứ hai" })).toBeVisible();
});

test("a box is ticked, a switch is turned and a letter grows only once the right tap came", async () => {
  show(app(shown.tick[0], shown.toggle[0], shown.sizes[0]));
  await expect.element(page.getByRole("checkbox")).not.toBeChecked();
  await expect.element(page.getByRole("switch")).not.toBeChecked();
  leave();
  show(app(shown.tick[0], shown.toggle[0], shown.sizes[0]), { ticked: true });
  await expect.element(page.getByRole("checkbox")).toBeChecked();
  await expect.element(page.getByRole("switch")).toBeChecked();
  await expect.element(page.getByRole("button", { name: "cỡ 3 trong 4 cỡ" })).toBeVisible();
});

const asking: Screen = {
  ...app({ part: "picker", id: "under", label: "Tỉnh", value: "Chọn" }, shown.result[0]),
  message: { from: "Nhà mạng", text: "Chào", id: "sms" },
  sheet: {
    title: "Cho dùng máy ảnh?",
    buttons: [
      { id: "allow", label: "Cho phép" },
      { id: "deny", label: "Không cho phép", look: "safe" },
    ],
  },
};

describe("a sheet over the screen", () => {
  test("is named by its question and reached last, in the order one reads", async () => {
    show(asking);
    await expect.element(page.getByRole("group", { name: "Cho dùng máy ảnh?" })).toBeVisible();
    await tabInto();
    for (const _ of tappableIds(asking)) {
      await userEvent.keyboard("{Enter}");
      await userEvent.tab();
    }
    expect(heard).toEqual(["sms", "under", "it", "allow", "deny"]);
    expect(new Set(heard)).toEqual(new Set(tappableIds(asking)));
  });

  test("leaves what it dims within reach of a wrong tap", async () => {
    show(asking);
    await page.getByRole("button", { name: "Tỉnh Chọn" }).click({ position: { x: 30, y: 12 } });
    await page.getByRole("button", { name: "Không cho phép" }).click();
    expect(heard).toEqual(["under", "deny"]);
  });

  test("needs no scrolling", () => {
    show(asking);
    const face = document.querySelector(".ph-face")!;
    const last = page.getByRole("button", { name: "Không cho phép" }).element().getBoundingClientRect();
    expect(last.bottom).toBeLessThanOrEqual(face.getBoundingClientRect().bottom);
  });

  test("is only a picture where the phone is still", () => {
    show(asking, { still: true });
    expect(document.querySelectorAll(focusable)).toHaveLength(0);
  });
});
