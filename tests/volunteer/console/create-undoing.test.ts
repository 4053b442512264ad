import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { leaveContact } from "../../../src/desk/contact/leave-contact";
import { makeFirstCards } from "../../../src/desk/contact/make-cards";
import { closeRequest } from "../../../src/desk/request/in-hand";
import { takeRequest } from "../../../src/desk/request/taking";
import { createTelling } from "../../../src/volunteer/console/create-telling";
import { createUndoing } from "../../../src/volunteer/console/create-undoing";
import { pinOfTham } from "../../cast/desk";
import { phuc } from "../../cast/requests";
import { atConsole, settled } from "./at-console";

async function openUndoing() {
  const console = await atConsole();
  const { desk, me, session, ask } = console;
  const telling = createRoot(() => createTelling(session));
  const undoing = createUndoing(session, telling);
  const inHand = async (by = me) => {
    const id = await ask();
    await takeRequest(desk, id, by);
    return id;
  };
  const close = (id: string, by = me) => closeRequest(desk, id, { by, outcome: "did-it-alone" });
  return { ...console, telling, undoing, inHand, close };
}

const agreed = { typed: { name: "Bà Sáu", phone: "0912 000 111" }, agreed: true, purpose: "call-back" } as const;

test("an outcome tapped by mistake is taken back, and the person is in the same hands again", async () => {
  const { desk, me, telling, undoing, inHand, close } = await openUndoing();
  const id = await inHand();
  await undoing.ending([id], () => close(id))();
  expect(telling.justEnded()).toEqual({ ids: [id], contactGone: false });
  undoing.onUndo();
  await settled(telling);
  expect(telling.said()).toBe(undefined);
  expect(await desk.journal.request(id)).toMatchObject({ state: "in-hand", by: me });
});

test("the outcome of a group is taken back for everybody whom the tap ended, and for nobody else", async () => {
  const { desk, telling, undoing, inHand, close } = await openUndoing();
  const [before, first, second] = [await inHand(), await inHand(phuc), await inHand(phuc)];
  const ids = [before, first, second];
  await close(before);
  const all = async () => (await close(first, phuc)) ?? (await close(second, phuc));
  await undoing.ending(ids, all)();
  expect(telling.justEnded().ids).toEqual([first, second]);
  expect(await desk.journal.request(before)).toMatchObject({ state: "closed" });
});

test("a tap that was refused leaves nothing to undo, and is told as refused", async () => {
  const { telling, undoing, ask, close } = await openUndoing();
  const id = await ask();
  expect(await undoing.ending([id], () => close(id))()).toBe("not-in-hand");
  expect(telling.justEnded()).toEqual({ ids: [], contactGone: false });
});

test("the helper is told when what the person left went with the end, as no undoing brings it back", async () => {
  const { desk, me, telling, undoing, inHand, close } = await openUndoing();
  const cards = await makeFirstCards(desk, me, pinOfTham);
  if (!("made" in cards)) throw new Error(cards.refused);
  await cards.made.keep();
  const [left, other] = [await inHand(), await inHand(phuc)];
  await leaveContact(desk, left, agreed);
  await undoing.ending([other], () => close(other, phuc))();
  expect(telling.justEnded()).toEqual({ ids: [other], contactGone: false });
  await undoing.ending([left], () => close(left))();
  expect(telling.justEnded()).toEqual({ ids: [left], contactGone: true });
});

test("while the store of contacts cannot be read, people are helped and outcomes undone all the same", async () => {
  const { desk, telling, undoing, inHand, close } = await openUndoing();
  desk.contacts.kept = () => Promise.reject(new Error("broken"));
  const id = await inHand();
  expect(await undoing.ending([id], () => close(id))()).toBe(undefined);
  expect(telling.justEnded()).toEqual({ ids: [id], contactGone: false });
});

test("one of a group that cannot be undone is told, and the others are undone", async () => {
  const { desk, me, telling, undoing, inHand, close } = await openUndoing();
  const [theirs, mine] = [await inHand(phuc), await inHand()];
  await undoing.ending([theirs, mine], async () => (await close(theirs, phuc)) ?? (await close(mine)))();
  undoing.onUndo();
  await settled(telling);
  expect(telling.said()).toBe("ended-by-another");
  expect(await desk.journal.request(theirs)).toMatchObject({ state: "closed" });
  expect(await desk.journal.request(mine)).toMatchObject({ state: "in-hand", by: me });
});
