import "../../src/ui/look/base.css";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { Welcome } from "../../src/citizen/welcome";
import { openedOffice } from "../cast/desk";
import { show } from "../cast/shown";

const myNumber = page.getByRole("button", { name: "Số của tôi" });
const where = () => {
  const { left, top, width } = myNumber.element().getBoundingClientRect();
  return { left, top, width };
};

test.each([
  [1280, 800],
  [800, 1280],
  [360, 740],
])("“Số của tôi” stays where it is when the number of those who wait arrives, on %d × %d", async (wide, high) => {
  await page.viewport(wide, high);
  const { desk } = await openedOffice();
  const { waiting } = desk.journal;
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  desk.journal.waiting = async (...which) => {
    await asked;
    return waiting.apply(desk.journal, which);
  };
  show(() => <Welcome />, { desk: { state: "open", desk } });
  await expect.element(myNumber).toBeVisible();
  const before = where();
  answer();
  await expect.element(page.getByText("Chưa có ai chờ")).toBeVisible();
  expect(where()).toEqual(before);
});
