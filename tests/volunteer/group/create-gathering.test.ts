import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { takeRequest } from "../../../src/desk/request/taking";
import { groupOffers } from "../../../src/domain/waiting-list/group-offers";
import { createTelling } from "../../../src/volunteer/console/create-telling";
import { createGathering } from "../../../src/volunteer/group/create-gathering";
import { phuc, stuckAtThePhoto, today } from "../../cast/requests";
import { atConsole, settled } from "../console/at-console";

/** Three who wait at the photo, and the offer to gather them. */
async function threeStuck() {
  const console = await atConsole();
  const { desk, session, ask } = console;
  const telling = createRoot(() => createTelling(session));
  const ids = [await ask(stuckAtThePhoto), await ask(stuckAtThePhoto), await ask(stuckAtThePhoto)] as const;
  const [offer] = groupOffers(await desk.journal.waiting(9, today));
  const gather = async () => {
    createGathering(session, telling).onGather(offer!);
    await settled(telling);
    return telling.said();
  };
  const hands = () => Promise.all(ids.map(async (id) => handsOf(await desk.journal.request(id))));
  return { ...console, ids, gather, hands };
}

const handsOf = (request?: object) => (request && "by" in request ? request.by : undefined);

test("people who are stuck on the same step come into the hands of one helper together", async () => {
  const { me, gather, hands } = await threeStuck();
  expect(await gather()).toBe(undefined);
  expect(await hands()).toEqual([me, me, me]);
});

test("the person being helped may be one of the group", async () => {
  const { desk, me, ids, gather, hands } = await threeStuck();
  await takeRequest(desk, ids[0], me);
  expect(await gather()).toBe(undefined);
  expect(await hands()).toEqual([me, me, me]);
});

test("whoever helps somebody else gathers nobody", async () => {
  const { desk, me, ask, gather, hands } = await threeStuck();
  await takeRequest(desk, await ask(), me);
  await gather();
  expect(await hands()).toEqual([undefined, undefined, undefined]);
});

test("whom another helper took meanwhile stays with them, and the rest are gathered", async () => {
  const { desk, me, ids, gather, hands } = await threeStuck();
  await takeRequest(desk, ids[1], phuc);
  expect(await gather()).toBe(undefined);
  expect(await hands()).toEqual([me, phuc, me]);
});

test("when others took everybody meanwhile, the helper reads that they are in other hands", async () => {
  const { desk, ids, gather, hands } = await threeStuck();
  for (const id of ids) await takeRequest(desk, id, phuc);
  expect(await gather()).toBe("in-other-hands");
  expect(await hands()).toEqual([phuc, phuc, phuc]);
});

test("a group that is in the helper's hands is not opened a second time", async () => {
  const { desk, gather } = await threeStuck();
  await gather();
  const opened = () => desk.journal.lines.filter(({ type }) => type === "group-opened").length;
  expect(opened()).toBe(1);
  expect(await gather()).toBe(undefined);
  expect(opened()).toBe(1);
});
