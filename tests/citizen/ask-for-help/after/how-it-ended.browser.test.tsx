import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { ComeNow } from "../../../../src/citizen/ask-for-help/number/come-now";
import { HowItEnded } from "../../../../src/citizen/ask-for-help/after/how-it-ended";
import { askForHelp } from "../../../../src/desk/request/asking";
import { callRequest, missRequest } from "../../../../src/desk/request/calling";
import type { HelpRequest } from "../../../../src/domain/request/help-request";
import type { Outcome } from "../../../../src/domain/request/outcome";
import { openedOffice } from "../../../cast/desk";
import { helpedFor, today } from "../../../cast/requests";
import { show } from "../../../cast/shown";

const oneDayMs = 24 * 3_600_000;

const ended = (outcome: Outcome | "withdrawn", day = today) => {
  const request = { ...helpedFor(8, "A-017"), outcome } as HelpRequest;
  show(() => <HowItEnded turn={{ request, stage: "closed", today: day }} />);
};

test.each(["did-it-alone", "done-for-them", "referred"] as const)(
  "who had a turn (%s) reads that it is over",
  async (outcome) => {
    ended(outcome);
    await expect.element(page.getByText("Xong lượt rồi · A-017")).toBeVisible();
  },
);

test.each(["no-show", "not-reached", "withdrawn"] as const)(
  "who had none (%s) reads only the number",
  async (outcome) => {
    ended(outcome);
    await expect.element(page.getByText("Số của bà con · A-017")).toBeVisible();
    await expect.element(page.getByText("Xong lượt")).not.toBeInTheDocument();
    await expect.element(page.getByText(/Số này lấy/)).not.toBeInTheDocument();
  },
);

test("a number of yesterday ends with its day", async () => {
  ended("not-reached", "2026-11-25");
  await expect.element(page.getByText(/Số này lấy thứ\sBa\s24.11/)).toBeVisible();
});

/** Somebody who practises, with a number of yesterday, missed or called. */
async function practising() {
  const { desk, lead } = await openedOffice();
  const answer = await askForHelp(desk);
  if ("refused" in answer) throw new Error(answer.refused);
  const { id } = answer.request;
  desk.clock.now += oneDayMs;
  await callRequest(desk, id, { by: lead, counter: "Bàn 1" });
  return { desk, id, lead };
}

test("a call for yesterday's number is told with its day", async () => {
  const { desk, id } = await practising();
  show(() => <ComeNow desk={desk} request={id} />);
  await expect.element(page.getByRole("dialog")).toHaveTextContent(/Tới lượt rồi! · A-001Số này lấy thứ\sBa\s24.11/);
});

test("who missed the call is told of no button that is not there", async () => {
  const { desk, id, lead } = await practising();
  await missRequest(desk, id, lead);
  show(() => <ComeNow desk={desk} request={id} />);
  await expect.element(page.getByRole("dialog")).toHaveTextContent("Chỗ của bà con vẫn còn.");
  await expect.element(page.getByRole("dialog")).not.toHaveTextContent("Tôi có mặt");
  await expect.element(page.getByRole("button", { name: "Xem số của tôi" })).toBeVisible();
});
