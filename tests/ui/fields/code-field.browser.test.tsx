import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { CodeField } from "../../../src/ui/fields/code-field";
import { show } from "../../cast/shown";

test("a camera that fails leaves no empty picture, and may be tried again", async () => {
  const names = { scan: "Quét", stop: "Tắt", noCamera: "Không dùng được máy ảnh.", camera: "Máy ảnh" };
  const tries: (() => void)[] = [];
  const scan = (_: HTMLVideoElement, tell: { failed: () => void }) => (tries.push(tell.failed), () => undefined);
  show(() => <CodeField label="Thẻ" hint="" value="" names={names} scan={scan} onText={() => undefined} />);
  await page.getByRole("button", { name: "Quét" }).click();
  tries[0]!();
  await expect.element(page.getByRole("status")).toHaveTextContent("Không dùng được máy ảnh.");
  expect(document.querySelector("video")).toBeNull();
  await page.getByRole("button", { name: "Quét" }).click();
  await expect.element(page.getByRole("status")).toHaveTextContent("");
  expect(document.querySelector("video")).not.toBeNull();
  expect(tries).toHaveLength(2);
});
