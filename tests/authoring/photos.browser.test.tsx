import { createRoot } from "solid-js";
import { describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { createPhotos, type Photos } from "../../src/authoring/photos/create-photos";
import { PhotoAid } from "../../src/authoring/photos/photo-aid";
import { show } from "../cast/shown";

/** A screenshot of the real app, as a picture of one colour. */
async function screenshot(name: string, colour: string): Promise<File> {
  const canvas = new OffscreenCanvas(9, 20);
  const pen = canvas.getContext("2d")!;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 9, 20);
  return new File([await canvas.convertToBlob()], name, { type: "image/png" });
}

const aid = () => {
  let photos!: Photos;
  show(() => {
    photos = createPhotos();
    return (
      <PhotoAid photos={photos} phone={<div>Màn hình tập</div>}>
        <span />
      </PhotoAid>
    );
  });
  return photos;
};
const open = (file: File) => page.getByLabelText("Mở ảnh").upload(file);
const picture = () => page.getByRole("img", { name: "Ảnh app thật, để nhìn theo" });
const isThere = (address: string) =>
  fetch(address).then(
    () => true,
    () => false,
  );

describe("pictures of the real app beside the practice phone", () => {
  test("are shown one at a time, in turn, and let go of one by one", async () => {
    const photos = aid();
    await open(await screenshot("mot.png", "red"));
    await expect.element(picture()).toBeVisible();
    const first = photos.shown()!;
    await open(await screenshot("hai.png", "blue"));
    await expect.element(page.getByText("Ảnh 2/2")).toBeVisible();
    await page.getByRole("button", { name: "Ảnh kế" }).click();
    expect(photos.shown()).toBe(first);
    await page.getByRole("button", { name: "Bỏ ảnh này" }).click();
    expect(await isThere(first)).toBe(false);
    await expect.element(picture()).toBeVisible();
    await page.getByRole("button", { name: "Bỏ ảnh này" }).click();
    await expect.element(picture()).not.toBeInTheDocument();
  });

  test("a file that is no picture is said to be none, and is let go of", async () => {
    const photos = aid();
    await open(new File(["không phải ảnh"], "thu.png", { type: "image/png" }));
    await expect.element(page.getByRole("alert")).toHaveTextContent("không mở ra thành ảnh");
    expect(photos.count()).toBe(0);
  });

  test("are gone with the editor", async () => {
    const file = await screenshot("mot.png", "red");
    const { address, close } = createRoot((dispose) => {
      const photos = createPhotos();
      photos.add(file);
      return { address: photos.shown()!, close: dispose };
    });
    expect(await isThere(address)).toBe(true);
    close();
    expect(await isThere(address)).toBe(false);
  });
});
