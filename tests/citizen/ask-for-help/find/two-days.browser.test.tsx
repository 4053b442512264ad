import { expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { WhichDay } from "../../../../src/citizen/ask-for-help/find/which-day";
import { YourTurn } from "../../../../src/citizen/ask-for-help/ask/your-turn";
import { keepSitting } from "../../../../src/citizen/sitting";
import { askForHelp } from "../../../../src/desk/request/asking";
import { findNumber } from "../../../../src/desk/request/find-number";
import { openedOffice } from "../../../cast/desk";
import { show } from "../../../cast/shown";

const day = 86_400_000;

/** A-001 was taken while the tablet stood in an old week and its clock was doubted. */
async function inDoubt() {
  const { desk } = await openedOffice();
  const clock = { doubted: () => 1, trust: () => undefined };
  const answer = await askForHelp({ ...desk, clock });
  if ("refused" in answer) throw new Error(answer.refused);
  return { desk, id: answer.request.id };
}

test("whoever looks for A-001 is asked so that two of one morning know which is theirs", async () => {
  const { desk } = await inDoubt();
  desk.clock.now += 9 * day;
  await askForHelp(desk);
  const found = await findNumber(desk, 1);
  show(() => <WhichDay found={found} now={desk.now()} onChoose={() => undefined} onBack={() => undefined} />);
  await expect.element(page.getByRole("button", { name: /A-001 · Hôm nay/ })).toBeVisible();
  await expect.element(page.getByRole("button", { name: /A-001 · Lấy lúc máy chưa đúng ngày/ })).toBeVisible();
});

test("a number on the screen says its day as soon as the day is another, before anything is written", async () => {
  const { desk, id } = await inDoubt();
  keepSitting({ request: id });
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => {
    vi.useRealTimers();
    keepSitting({ request: undefined });
  });
  show(() => <YourTurn />, { desk: { state: "open", desk } });
  await expect.element(page.getByRole("heading", { name: "A-001" })).toBeVisible();
  await expect.element(page.getByText("Số này lấy lúc máy chưa đúng ngày")).not.toBeInTheDocument();
  desk.clock.now += 9 * day;
  vi.advanceTimersByTime(10_000);
  await expect.element(page.getByText("Số này lấy lúc máy chưa đúng ngày")).toBeVisible();
});
