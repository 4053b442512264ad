import { createSignal } from "solid-js";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { SaveForm, type SaveSaid } from "../../../src/ui/fields/save-form";
import { show } from "../../cast/shown";

test("“saved” is said of what was saved, not of what is typed after it", async () => {
  const [said, setSaid] = createSignal<SaveSaid>({ fault: "", good: "" });
  const onSave = () => void setSaid({ fault: "", good: "Đã lưu." });
  show(() => (
    <SaveForm save="Lưu" said={said()} onSave={onSave}>
      <input type="text" aria-label="Tên" />
      <button type="button">Hôm nay</button>
    </SaveForm>
  ));
  await page.getByRole("textbox").fill("Hưng Nhượng");
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect.element(page.getByRole("status")).toHaveTextContent("Đã lưu.");
  await page.getByRole("textbox").fill("Hưng");
  await expect.element(page.getByRole("status")).toHaveTextContent("");
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect.element(page.getByRole("status")).toHaveTextContent("Đã lưu.");
  await page.getByRole("button", { name: "Hôm nay" }).click();
  await expect.element(page.getByRole("status")).toHaveTextContent("");
});
