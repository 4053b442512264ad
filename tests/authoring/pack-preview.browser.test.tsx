import { describe, expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import "../../src/ui/look/tokens.css";
import "../../src/ui/look/base.css";
import { PackPreview } from "../../src/authoring/packs/pack-preview";
import "../../src/authoring/guide-list.css";
import "../../src/authoring/packs/packs.css";
import type { PackCome } from "../../src/desk/guide/pack/read-pack";
import type { Guide } from "../../src/domain/guide/guide";
import type { GuideState } from "../../src/domain/guide/pack/compare-guide";
import { show } from "../cast/shown";

const sender = {
  key: "k",
  office: "o",
  name: "Xã Hưng Nhượng",
  mark: "1a2b",
  by: "m",
  confirmedAt: Date.UTC(2026, 10, 20),
};
const looked = (state: GuideState, nth: number) => ({
  code: `BM${nth}@hung-nhuong`,
  version: nth,
  mark: `${nth}`,
  text: "",
  guide: { title: `Bài ${state}`, steps: Array.from({ length: 7 }) } as unknown as Guide,
  state,
});

/** A pack of Hưng Nhượng in front of somebody, and what they answer. */
function shown(states: readonly GuideState[], more: Partial<PackCome> = {}): string[] {
  const answers: string[] = [];
  const come: PackCome = {
    office: { id: "o", name: "Ủy ban nhân dân xã Hưng Nhượng" },
    madeOn: "2026-11-28",
    key: "k",
    mark: "1a2b 3c4d 5e6f 7081",
    guides: states.map((state, at) => looked(state, at + 1)),
    nothing: undefined,
    sender,
    keyIsNew: false,
    ...more,
  };
  const hears = (what: string) => async () => void answers.push(what);
  const opening = {
    said: () => ({ fault: "", good: "" }),
    come: () => come,
    onFile: hears("file"),
    onConfirm: hears("confirm"),
    onTake: hears("take"),
    onClose: () => void answers.push("close") as undefined,
  };
  show(() => <PackPreview come={come} opening={opening} />);
  return answers;
}

const button = (name: string) => page.getByRole("button", { name, exact: true });

describe("a pack of guides before it is taken", () => {
  test("says of each guide how it stands to what is here, and takes what changes something", async () => {
    const answers = shown(["new", "newer", "same", "lacking", "older", "conflict", "withdrawn"]);
    const rows = page.getByRole("listitem").all();
    expect(rows.map((row) => row.element().querySelector(".writing-state")!.textContent)).toEqual([
      "Bài mới",
      "Bản mới hơn",
      "Đã có ở đây",
      "Máy này chưa có chữ",
      "Cũ hơn bài đang có",
      "Cùng số bản mà khác chữ",
      "Đã rút ở đây",
    ]);
    await expect.element(rows[0]!).toHaveTextContent("BM1 · bản 1 · 7 bước");
    await button("Nhận 3 bài").click();
    expect(answers).toEqual(["take"]);
  });

  test("is taken from nobody whose mark was not compared", async () => {
    const answers = shown(["new"], { sender: undefined });
    await expect.element(page.getByText("1a2b 3c4d 5e6f 7081").first()).toBeVisible();
    expect(button("Nhận 1 bài").query()).toBeNull();
    await button("Khớp, nhận từ nay").click();
    await button("Không khớp, bỏ tệp").click();
    expect(answers).toEqual(["confirm", "close"]);
  });

  test("that changes nothing says why, and can only be closed", async () => {
    const answers = shown(["withdrawn"], { nothing: "withdrawn", sender: undefined });
    await expect.element(page.getByRole("status")).toHaveTextContent("đã được rút ở đây");
    expect(page.getByRole("button").all()).toHaveLength(1);
    await button("Đóng, không nhận").click();
    expect(answers).toEqual(["close"]);
  });

  test.each(["a", "a-plus-plus"])("stands within a phone, with letters of %s and long names", async (letters) => {
    await page.viewport(360, 740);
    document.documentElement.dataset.text = letters;
    onTestFinished(() => void delete document.documentElement.dataset.text);
    shown(["new", "conflict"], { sender: undefined });
    await expect.element(button("Khớp, nhận từ nay")).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    for (const one of page.getByRole("button").all()) {
      const { left, right, height } = one.element().getBoundingClientRect();
      expect([left >= 0, right <= innerWidth, height >= 48]).toEqual([true, true, true]);
    }
  });
});
