import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { ChooseWay } from "../../../../src/citizen/ask-for-help/choices/choose-way";
import { changeSettings } from "../../../../src/desk/office/change-settings";
import { readTurn } from "../../../../src/desk/read-turn";
import { askForHelp } from "../../../../src/desk/request/asking";
import { openedOffice } from "../../../cast/desk";
import { show } from "../../../cast/shown";

const button = (name: string) => page.getByRole("button", { name });

/** Somebody with a number asks for another way, in an office that visits these hamlets. */
async function chooseIn(hamlets: string[]) {
  const { desk, lead } = await openedOffice();
  const answer = await askForHelp(desk);
  if ("refused" in answer) throw new Error(answer.refused);
  const { id, office } = answer.request;
  await changeSettings(desk, office, { by: lead, settings: { hamlets } });
  const turn = (await readTurn(desk, id))!;
  let done = 0;
  show(() => <ChooseWay desk={desk} turn={turn} onDone={() => (done += 1)} />);
  return { chosen: () => desk.journal.request(id), done: () => done };
}

test("where nobody is visited, another way is a call back, and only the time is asked", async () => {
  const { chosen, done } = await chooseIn([]);
  await expect.element(page.getByRole("heading", { name: "Lúc nào thì tiện?" })).toBeVisible();
  await expect.element(page.getByText("Gọi lại cho tôi")).toBeVisible();
  await button("Buổi chiều").click();
  await expect.poll(done).toBe(1);
  expect(await chosen()).toMatchObject({ way: "call-back", time: "afternoon" });
});

test("whoever turns back from the one way there is has chosen nothing", async () => {
  const { chosen, done } = await chooseIn([]);
  await button("Quay lại").click();
  await expect.poll(done).toBe(1);
  expect(await chosen()).toMatchObject({ way: "here" });
});

test("an office that visits one hamlet does not ask which", async () => {
  const { chosen, done } = await chooseIn(["Ấp Bình Tây"]);
  await button("Tới nhà tôi").click();
  await button("Buổi sáng").click();
  await expect.poll(done).toBe(1);
  expect(await chosen()).toMatchObject({ way: "home-visit", hamlet: "Ấp Bình Tây", time: "morning" });
});

test("where there are two ways, both are offered, and turning back leads to them", async () => {
  await chooseIn(["Ấp Bình Tây", "Ấp Bình Đông"]);
  await button("Gọi lại cho tôi").click();
  await button("Quay lại").click();
  await expect.element(button("Tới nhà tôi")).toBeVisible();
});
