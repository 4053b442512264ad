import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { MyNumber } from "../../../../src/citizen/ask-for-help/find/my-number";
import { openedOffice } from "../../../cast/desk";
import { show } from "../../../cast/shown";

async function lookFor17() {
  for (const name of ["Số 1", "Số 7", "Xem số"]) await page.getByRole("button", { name, exact: true }).click();
}

test("where nothing can be kept, nobody is told that their number is not there", async () => {
  show(() => <MyNumber />, { desk: { state: "refused" } });
  await lookFor17();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Máy này chưa lưu được số chờ.");
});

test("a number that could not be looked for may be looked for again", async () => {
  const { desk } = await openedOffice();
  const { open } = desk.journal;
  desk.journal.open = () => Promise.reject(new Error("The disk is gone."));
  show(() => <MyNumber />, { desk: { state: "open", desk } });
  await lookFor17();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Máy chưa xem được số.");
  desk.journal.open = open.bind(desk.journal);
  await page.getByRole("button", { name: "Xem số" }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Không thấy số này");
});
