import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { takeRequest } from "../../../src/desk/request/taking";
import { createTelling } from "../../../src/volunteer/console/create-telling";
import { sentence } from "../../../src/volunteer/console/tell";
import { staffWords } from "../../../src/wording/staff-words";
import { phuc } from "../../cast/requests";
import { atConsole, settled } from "./at-console";

async function openTelling() {
  const console = await atConsole();
  return { ...console, telling: createRoot(() => createTelling(console.session)) };
}

test("a refusal is said until the next tap works", async () => {
  const { telling } = await openTelling();
  telling.told(async () => "not-called");
  await settled(telling);
  expect(telling.said()).toBe("not-called");
  telling.told(async () => undefined);
  await settled(telling);
  expect(telling.said()).toBe(undefined);
});

test("what the disk did not take is said as not saved, and the next tap works all the same", async () => {
  const { telling } = await openTelling();
  telling.told(() => Promise.reject(new Error("no room")));
  await settled(telling);
  expect(telling.said()).toBe("not-saved");
  telling.told(async () => undefined);
  await settled(telling);
  expect(telling.said()).toBe(undefined);
});

test("taps are carried out one after the other, in the order they were made", async () => {
  const { telling } = await openTelling();
  const done: string[] = [];
  let free!: () => void;
  const chosen = new Promise<void>((resolve) => (free = resolve));
  telling.told(async () => void (await chosen, done.push("desk chosen")));
  telling.told(async () => void done.push("number called"));
  await new Promise((resolve) => setImmediate(resolve));
  expect(done).toEqual([]);
  free();
  await settled(telling);
  expect(done).toEqual(["desk chosen", "number called"]);
});

test("a tap ends the time in which the one before could be undone", async () => {
  const { telling } = await openTelling();
  telling.setJustEnded({ ids: ["hnhg:2026-11-24:A-001"], contactGone: true });
  telling.told(async () => undefined);
  expect(telling.justEnded()).toEqual({ ids: [], contactGone: false });
});

test("somebody who has a person in hand begins nothing new, whoever others hold", async () => {
  const { desk, me, ask, telling } = await openTelling();
  const [mine, theirs] = [await ask(), await ask()];
  let begun = 0;
  const begin = async () => void (begun += 1);
  await takeRequest(desk, theirs, phuc);
  telling.withFreeHands(begin);
  await settled(telling);
  expect(begun).toBe(1);
  await takeRequest(desk, mine, me);
  telling.withFreeHands(begin);
  await settled(telling);
  expect(begun).toBe(1);
});

test("each refusal has a sentence of its own, and so has what was not saved", () => {
  expect(sentence("not-saved")).toBe(staffWords().notSaved);
  expect(sentence("in-other-hands")).toBe(staffWords().refusals["in-other-hands"]);
});
