import { expect, test } from "vitest";
import { askForHelp } from "../../src/desk/request/asking";
import { callRequest } from "../../src/desk/request/calling";
import { openGroup } from "../../src/desk/request/open-group";
import { takeRequest } from "../../src/desk/request/taking";
import { changeWork } from "../../src/desk/team/change-work";
import { callsOut } from "../../src/domain/waiting-list/call-out";
import { openedOffice } from "../cast/desk";
import { phuc, stuckAtThePhoto, today } from "../cast/requests";

const { guide, step, stepNumber } = stuckAtThePhoto;

/** Thắm, and so many who are stuck at the photo. */
async function stuckTogether(people: number) {
  const { desk, lead } = await openedOffice();
  const ids: string[] = [];
  for (let nth = 0; nth < people; nth += 1) {
    const answer = await askForHelp(desk, { from: stuckAtThePhoto });
    if ("request" in answer) ids.push(answer.request.id);
  }
  const gather = () => openGroup(desk, ids, { by: lead, guide, step, stepNumber });
  const heard = async () =>
    callsOut(await desk.journal.lastCalled(9, today), today).map(({ number, counter: at }) => [number, at]);
  return { desk, lead, ids, gather, heard };
}

test("a group gathered at a desk is called to it, each by their number", async () => {
  const { desk, lead, ids, gather, heard } = await stuckTogether(3);
  await changeWork(desk, lead, { type: "work-started", data: { desk: "Bàn 2" } });
  expect(await gather()).toEqual(ids);
  expect((await heard()).sort()).toEqual(["A-001", "A-002", "A-003"].map((number) => [number, "Bàn 2"]));
  for (const id of ids) expect(await desk.journal.request(id)).toMatchObject({ state: "in-hand", by: lead });
});

test("without a desk, or at rest, nobody is called anywhere", async () => {
  const { desk, lead, ids, gather, heard } = await stuckTogether(3);
  await changeWork(desk, lead, { type: "work-started", data: { desk: "Bàn 2" } });
  await changeWork(desk, lead, { type: "break-taken", data: {} });
  expect(await gather()).toEqual(ids);
  expect(await heard()).toEqual([]);
});

test("whom I called or help already is not called again, and whom another took stays with them", async () => {
  const { desk, lead, ids, gather, heard } = await stuckTogether(4);
  await changeWork(desk, lead, { type: "work-started", data: { desk: "Bàn 2" } });
  await callRequest(desk, ids[0]!, { by: lead, counter: "Bàn 2" });
  await takeRequest(desk, ids[1]!, lead);
  await takeRequest(desk, ids[2]!, phuc);
  expect(await gather()).toEqual([ids[0], ids[1], ids[3]]);
  expect((await heard()).sort()).toEqual([
    ["A-001", "Bàn 2"],
    ["A-004", "Bàn 2"],
  ]);
  expect(await desk.journal.request(ids[0]!)).toMatchObject({ lastCall: { times: 1 } });
  expect(await desk.journal.request(ids[2]!)).toMatchObject({ state: "in-hand", by: phuc });
});
