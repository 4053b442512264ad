import { createSignal } from "solid-js";
import { expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import { TurnPage } from "../../../../src/citizen/ask-for-help/number/turn-page";
import { YourTurn } from "../../../../src/citizen/ask-for-help/ask/your-turn";
import { asking, keepSitting, setAsking } from "../../../../src/citizen/sitting";
import type { Turn } from "../../../../src/desk/read-turn";
import type { TurnStage } from "../../../../src/domain/request/turn-stage";
import { openedOffice } from "../../../cast/desk";
import { today, waitingSince } from "../../../cast/requests";
import { show } from "../../../cast/shown";

const button = (name: string) => page.getByRole("button", { name });

/** A number on the screen, at the stage it is told to stand at. */
async function number() {
  const { desk } = await openedOffice();
  const [stage, setStage] = createSignal<TurnStage>("waiting");
  const turn = (): Turn => ({ request: waitingSince(0), stage: stage(), today });
  show(() => <TurnPage desk={desk} turn={turn()} />);
  return setStage;
}

test("what was opened before a call does not stand over the number after it", async () => {
  const setStage = await number();
  await button("Hẹn cách khác").click();
  await expect.element(page.getByText("Lúc nào thì tiện?")).toBeVisible();
  setStage("called");
  setStage("waiting");
  await expect.element(page.getByRole("heading", { name: "A-001" })).toBeVisible();
});

test("“give it up?”, asked before a call, does not hide “I am here” after it", async () => {
  const setStage = await number();
  await button("Thôi, không cần nữa").click();
  await expect.element(button("Phải, bỏ số này")).toBeVisible();
  setStage("missed");
  await expect.element(button("Tôi có mặt")).toBeVisible();
});

test("giving up a number names it, and asks whoever typed it in whether it is theirs", async () => {
  await number();
  await button("Thôi, không cần nữa").click();
  const question = page.getByRole("status").filter({ hasText: "chắc chắn bỏ số A-001" });
  await expect.element(question).toBeVisible();
  await expect.element(page.getByText("có đúng là số của mình không")).not.toBeInTheDocument();
  keepSitting({ typed: waitingSince(0).id });
  onTestFinished(() => keepSitting({ typed: undefined }));
  await expect.element(question).toHaveTextContent("Số A-001 có đúng là số của mình không?");
});

test("a tap that got no number is over once its screen is left", async () => {
  const { desk } = await openedOffice();
  desk.journal.append = () => Promise.reject(new Error("The disk is full."));
  const [there, setThere] = createSignal(true);
  setAsking({ from: undefined });
  show(() => <>{there() && <YourTurn />}</>, { desk: { state: "open", desk } });
  await expect.element(button("Bấm lại")).toBeVisible();
  expect(asking()).toBeDefined();
  setThere(false);
  expect(asking()).toBeUndefined();
});
