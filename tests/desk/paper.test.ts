import { expect, test } from "vitest";
import { enterPaper, type PaperLine } from "../../src/desk/request/enter-paper";
import { askForHelp } from "../../src/desk/request/asking";
import type { Desk } from "../../src/desk/desk";
import { requestId } from "../../src/domain/request/help-request";
import { openedOffice } from "../cast/desk";
import { phuc } from "../cast/requests";

/** The line as the journal has it; the only paper of this office. */
async function lineOf(desk: Desk) {
  const [office] = await desk.journal.things("office");
  return desk.journal.request(requestId(office!.id, line.day, "P-007"));
}

const line: PaperLine = { day: "2026-11-23", n: 7, topic: "papers", helper: phuc, outcome: "did-it-alone" };

test("a line of the paper log is counted on its day, under its helper", async () => {
  const { desk } = await openedOffice();
  expect(await enterPaper(desk, line)).toBe("entered");
  expect(await lineOf(desk)).toMatchObject({
    number: "P-007",
    day: "2026-11-23",
    by: phuc,
    outcome: "did-it-alone",
    onPaper: true,
  });
  const counted = Object.fromEntries((await desk.journal.counts("2026-11-23")).map(({ what, n }) => [what, n]));
  expect(counted).toMatchObject({ asked: 1, taken: 1, "closed-did-it-alone": 1, "helper/phuc/did-it-alone": 1 });
});

test("a line entered twice is there once, as it was first", async () => {
  const { desk } = await openedOffice();
  await enterPaper(desk, line);
  expect(await enterPaper(desk, { ...line, outcome: "referred" })).toBe("entered-before");
  expect(await lineOf(desk)).toMatchObject({ version: 3, outcome: "did-it-alone" });
});

test("paper moves neither the tablet's own numbers nor what is told of today's turns", async () => {
  const { desk } = await openedOffice();
  for (const n of [1, 2, 3, 90]) await enterPaper(desk, { ...line, day: "2026-11-24", n });
  const answer = await askForHelp(desk);
  expect("request" in answer && answer.request.number).toBe("A-001");
  expect(await desk.journal.lastClosed(9)).toEqual([]);
  expect(await desk.journal.closedBy(phuc, 0)).toEqual([]);
});

test("tomorrow's sheet cannot be entered today", async () => {
  const { desk } = await openedOffice();
  expect(await enterPaper(desk, { ...line, day: "2026-11-25" })).toBe("not-yet");
});
