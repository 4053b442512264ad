import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { FileButton } from "../../../src/ui/fields/file-button";
import { show } from "../../cast/shown";

test("a file larger than the button takes is refused in words, and nothing of it is read", async () => {
  const taken: string[] = [];
  show(() => (
    <FileButton
      label="Chọn tệp"
      accept=".csv"
      most={1}
      tooLarge="Tệp lớn quá"
      onFile={({ name }) => void taken.push(name)}
    />
  ));
  const choose = async (name: string, bytes: number) =>
    page.getByLabelText("Chọn tệp").upload(new File([new Uint8Array(bytes)], name));
  await choose("lon.csv", 1024 * 1024 + 1);
  await expect.element(page.getByRole("alert")).toHaveTextContent("Tệp lớn quá");
  await choose("vua.csv", 1024 * 1024);
  await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
  expect(taken).toEqual(["vua.csv"]);
});
