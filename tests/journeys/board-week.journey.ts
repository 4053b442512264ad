import { expect, test } from "./support/journey";
import { askForHelp, startWork, tham } from "./support/people";
import { click, openRoom } from "./support/room";

const day = 86_400_000;

/** A week of mornings in the long run; in the short one the first night, which is where a board would stand still. */
const days = process.env.JOURNEYS_ALL ? 7 : 2;

test(`the board stands ${days} days without a reload: a new morning each day, with the calls of that day`, async ({
  page,
  context,
}) => {
  await page.clock.install({ time: "2026-11-23T08:00:00+07:00" });
  await openRoom(page, { desks: ["Bàn 1"] });
  const board = await context.newPage();
  await board.goto("/board");
  await board.evaluate(() => Object.assign(window, { neverReloaded: true }));
  for (let nth = 0; nth < days; nth += 1) {
    await expect(board.getByText("Hôm nay chưa gọi số nào")).toBeVisible();
    const citizen = await context.newPage();
    await citizen.goto("/learn/DVC1/5");
    const number = await askForHelp(citizen);
    const staff = await context.newPage();
    await startWork(staff, tham, "Bàn 1");
    await click(staff, "Mời người kế tiếp");
    await expect(board.locator(".board-number")).toHaveText(number);
    await expect(board.locator("time")).toHaveText("08:00");
    await click(staff, "Bà con đã tới");
    await click(staff, "Tự làm được");
    await expect(staff.getByText("1 người tự làm được")).toBeVisible();
    await Promise.all([citizen.close(), staff.close()]);
    await page.clock.fastForward(day - (await board.evaluate(() => Date.now() % 86_400_000)) + 3_600_000);
  }
  expect(await board.evaluate(() => "neverReloaded" in window)).toBe(true);
});
