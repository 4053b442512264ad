import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { ComeNow } from "../../../../src/citizen/ask-for-help/number/come-now";
import { NumberKept } from "../../../../src/citizen/number-kept";
import { keepSitting, setAsking, sitting } from "../../../../src/citizen/sitting";
import { changeSettings } from "../../../../src/desk/office/change-settings";
import { askForHelp } from "../../../../src/desk/request/asking";
import { callRequest } from "../../../../src/desk/request/calling";
import { postponeRequest } from "../../../../src/desk/request/waiting";
import { stuckAtThePhoto } from "../../../cast/requests";
import { show } from "../../../cast/shown";
import { afterBàSáu, button, number, showTurn } from "./after-one-person";

test("the next who taps for help is asked whose number it is, and is not shown it", async () => {
  const { desk } = await afterBàSáu();
  setAsking({ from: undefined });
  showTurn(desk);
  await expect.element(button("Của người khác")).toBeVisible();
  await expect.element(number("A-001")).not.toBeInTheDocument();
  await expect.element(button("Thôi, không cần nữa")).not.toBeInTheDocument();
});

test("whoever took the number and taps again sees it, and no second one is given", async () => {
  const { desk, id } = await afterBàSáu();
  setAsking({ from: stuckAtThePhoto });
  showTurn(desk);
  await button(/^Của tôi/).click();
  await expect.element(number("A-001")).toBeVisible();
  expect(sitting()).toMatchObject({ request: id, practice: "/learn/DVC1/5" });
  expect(await desk.journal.waiting(9, "2026-11-24")).toHaveLength(1);
});

test("the next person who is stuck in a guide of their own keeps it", async () => {
  const { desk } = await afterBàSáu();
  keepSitting({ practice: "/learn/TT1/2" });
  setAsking({ from: { ...stuckAtThePhoto, guide: "TT1", step: "open", stepNumber: 2 } });
  showTurn(desk);
  await button(/^Của người khác/).click();
  await expect.element(number("A-002")).toBeVisible();
  expect(await desk.journal.request(sitting().request!)).toMatchObject({ from: { guide: "TT1" } });
  expect(sitting().practice).toBe("/learn/TT1/2");
});

test("a number left on the screen is no way in for the next person: one tap gives theirs", async () => {
  const { desk } = await afterBàSáu();
  showTurn(desk);
  await button("Số của người khác? Lấy số mới").click();
  await expect.element(number("A-002")).toBeVisible();
});

test("a hand that taps twice for a new number takes one", async () => {
  const { desk } = await afterBàSáu();
  showTurn(desk);
  const other = button("Số của người khác? Lấy số mới");
  await other.click();
  await expect.element(number("A-002")).toBeVisible();
  await other.click();
  await expect.element(number("A-002")).toBeVisible();
  expect(await desk.journal.waiting(9, "2026-11-24")).toHaveLength(2);
});

test("whoever says “somebody else's” again and again meets the flood guard, and no number is lost", async () => {
  const { desk, lead, id } = await afterBàSáu();
  const requestsAnHour = 5;
  await changeSettings(desk, id.split(":")[0]!, { by: lead, settings: { requestsAnHour } });
  for (let n = 1; n < requestsAnHour; n += 1) await askForHelp(desk);
  showTurn(desk);
  await button("Số của người khác? Lấy số mới").click();
  await expect.element(page.getByText("Máy này vừa phát nhiều số quá")).toBeVisible();
  expect(sitting().request).toBe(id);
});

test("a number kept for another day is not shown to the next who taps", async () => {
  const { desk, lead, id } = await afterBàSáu();
  await postponeRequest(desk, id, { by: lead, to: { until: "2026-11-30" } });
  setAsking({ from: undefined });
  showTurn(desk);
  await expect.element(button("Của người khác")).toBeVisible();
  await expect.element(page.getByText("Hẹn bà con")).not.toBeInTheDocument();
  await button(/^Của người khác/).click();
  await expect.element(number("A-002")).toBeVisible();
});

test("whoever is called by another's number says so, goes on, and the number keeps its call", async () => {
  const { desk, lead, id } = await afterBàSáu();
  await callRequest(desk, id, { by: lead, counter: "Bàn 2" });
  show(() => <>{sitting().request && <ComeNow desk={desk} request={sitting().request!} />}</>);
  await button("Số này của người khác").click();
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  expect(sitting()).toMatchObject({ practice: "/learn/DVC1/5" });
  expect(sitting().request).toBeUndefined();
  expect((await desk.journal.request(id))?.state).toBe("called");
});

test("the welcome offers the next person a number of their own, and does not say which is kept", async () => {
  const { desk, id } = await afterBàSáu();
  show(() => <NumberKept desk={desk} request={id} />);
  await expect.element(button("Số của người khác? Lấy số mới")).toBeVisible();
  await expect.element(button("Xong, nhường máy")).toBeVisible();
  expect(document.body.textContent).not.toContain("A-001");
});
