import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { changeSettings } from "../../../src/desk/office/change-settings";
import { takeRequest } from "../../../src/desk/request/taking";
import { changeWork } from "../../../src/desk/team/change-work";
import { createTaking } from "../../../src/volunteer/console/create-taking";
import { phuc, today } from "../../cast/requests";
import { atConsole, settled } from "./at-console";

async function openTaking() {
  const console = await atConsole();
  const taking = createRoot(() => createTaking(console.session));
  const stateOf = async (id: string) => (await console.desk.journal.request(id))?.state;
  return { ...console, taking, stateOf };
}

test("a thumb that taps twice takes one person", async () => {
  const { ask, taking, stateOf } = await openTaking();
  const [first, second] = [await ask(), await ask()];
  taking.onNext();
  taking.onNext();
  await settled(taking);
  expect([await stateOf(first), await stateOf(second)]).toEqual(["in-hand", "waiting"]);
  expect(taking.said()).toBe(undefined);
});

test("whoever helps somebody takes, calls and takes over nobody else", async () => {
  const { desk, me, ask, taking, stateOf } = await openTaking();
  const [mine, other, theirs] = [await ask(), await ask(), await ask()];
  await takeRequest(desk, mine, me);
  await takeRequest(desk, theirs, phuc);
  taking.onTake(other);
  taking.onCall(other);
  taking.onTakeOver(theirs);
  await settled(taking);
  expect(await stateOf(other)).toBe("waiting");
  expect(await desk.journal.request(theirs)).toMatchObject({ by: phuc });
});

test("whom another took first stays with them, and the helper reads why", async () => {
  const { desk, ask, taking } = await openTaking();
  const id = await ask();
  await takeRequest(desk, id, phuc);
  taking.onTake(id);
  await settled(taking);
  expect(taking.said()).toBe("in-other-hands");
  expect(await desk.journal.request(id)).toMatchObject({ by: phuc });
});

test("with nobody waiting, asking for the next person says so", async () => {
  const { taking } = await openTaking();
  taking.onNext();
  await settled(taking);
  expect(taking.said()).toBe("nobody-waits");
});

test("a number is called to the counter at which its helper works; where there are some, one has to be chosen", async () => {
  const { desk, me, session, ask, taking } = await openTaking();
  await changeSettings(desk, session().office, { by: me, settings: { desks: ["Bàn 1", "Bàn 2"] } });
  const id = await ask();
  taking.onCall(id);
  await settled(taking);
  expect(taking.said()).toBe("no-counter");
  await changeWork(desk, me, { type: "work-started", data: { desk: "Bàn 2" } });
  taking.onCall(id);
  await settled(taking);
  expect(taking.said()).toBe(undefined);
  expect(await desk.journal.request(id)).toMatchObject({ state: "called", by: me, lastCall: { desk: "Bàn 2" } });
});

test("a lead takes somebody over from a helper who no longer answers", async () => {
  const { desk, me, ask, taking } = await openTaking();
  const id = await ask();
  await takeRequest(desk, id, phuc);
  taking.onTakeOver(id);
  await settled(taking);
  expect(await desk.journal.request(id)).toMatchObject({ state: "in-hand", by: me });
});

test("who comes before their day is brought into today's list, also while somebody is being helped", async () => {
  const { desk, me, ask, taking } = await openTaking();
  const [mine, early] = [await ask(), await ask()];
  await takeRequest(desk, mine, me);
  taking.onToday(early, "2026-11-26");
  await settled(taking);
  expect(await desk.journal.waiting(9, today)).toEqual([]);
  taking.onToday(early, today);
  await settled(taking);
  expect((await desk.journal.waiting(9, today)).map(({ id }) => id)).toEqual([early]);
});
