import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { setAsking, sitting } from "../../../../src/citizen/sitting";
import { stuckAtThePhoto } from "../../../cast/requests";
import { afterBàSáu, button, number, showTurn } from "./after-one-person";

test("the next person cannot cancel the number of the one before, nor see it, its guide or its contact", async () => {
  const { desk, id } = await afterBàSáu();
  setAsking({ from: stuckAtThePhoto });
  showTurn(desk);
  await button(/^Của người khác/).click();
  await expect.element(number("A-002")).toBeVisible();
  await expect.element(number("A-001")).not.toBeInTheDocument();
  await expect.element(button("Mở bài đang làm")).not.toBeInTheDocument();
  expect(sitting().practice).toBeUndefined();
  const mine = await desk.journal.request(sitting().request!);
  expect(mine).not.toHaveProperty("from");
  await button("Thôi, không cần nữa").click();
  await button("Phải, bỏ số này").click();
  await expect.element(page.getByText("Bà con đã thôi, không cần giúp nữa.")).toBeVisible();
  expect((await desk.journal.request(mine!.id))?.state).toBe("closed");
  expect((await desk.journal.request(id))?.state).toBe("waiting");
});
