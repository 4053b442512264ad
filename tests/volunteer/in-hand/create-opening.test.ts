import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { leaveContact } from "../../../src/desk/contact/leave-contact";
import { makeFirstCards } from "../../../src/desk/contact/make-cards";
import { takeRequest } from "../../../src/desk/request/taking";
import { writeCard } from "../../../src/domain/contact/card-code";
import type { ConsoleContext } from "../../../src/volunteer/console/console-context";
import { createOpening } from "../../../src/volunteer/in-hand/create-opening";
import { sealedWords } from "../../../src/wording/sealed-words";
import { pinOfTham } from "../../cast/desk";
import { atConsole } from "../console/at-console";

const left = { name: "Bà Sáu", phone: "0912 000 111", hamlet: "" };

beforeEach(() => void vi.stubGlobal("navigator", {}));
afterEach(() => void vi.unstubAllGlobals());

/** The sealed card of somebody who left how to reach them, before the eyes of Thắm. */
async function atSealedCard() {
  const { desk, me, session, ask } = await atConsole();
  const answer = await makeFirstCards(desk, me, pinOfTham);
  if (!("made" in answer)) throw new Error(answer.refused);
  await answer.made.keep();
  const request = await ask();
  await leaveContact(desk, request, { typed: left, agreed: true, purpose: "call-back" });
  const context = { session, me: () => me } as unknown as ConsoleContext;
  const opening = createRoot(() => createOpening(context, () => request));
  return { desk, me, request, opening, code: writeCard(answer.made.cards[0]!) };
}

test("what somebody left stays sealed until its helper has them in hand, and gives a card with its PIN", async () => {
  const { desk, me, request, opening, code } = await atSealedCard();
  expect(await opening.onOpen()).toEqual({ fault: sealedWords().notInHand });
  await takeRequest(desk, request, me);
  expect(await opening.onOpen()).toBe("locked");
  expect(await opening.onUnlock(code, pinOfTham)).toEqual({ fault: undefined, tried: true });
  expect(await opening.onOpen()).toEqual({
    parts: [
      [sealedWords().name, left.name],
      [sealedWords().phone, left.phone],
    ],
  });
});

test("a card that cannot be read costs no try of the PIN", async () => {
  const { opening } = await atSealedCard();
  const unread = await opening.onUnlock("không phải thẻ", pinOfTham);
  expect(unread).toEqual({ fault: expect.any(String), tried: false });
});

test("a wrong PIN is a try, is told, and opens nothing", async () => {
  const { desk, me, request, opening, code } = await atSealedCard();
  await takeRequest(desk, request, me);
  expect(await opening.onUnlock(code, "551947")).toEqual({ fault: expect.any(String), tried: true });
  expect(await opening.onOpen()).toBe("locked");
});

test("what was erased is told as gone, not as locked", async () => {
  const { desk, me, request, opening, code } = await atSealedCard();
  await takeRequest(desk, request, me);
  await opening.onUnlock(code, pinOfTham);
  opening.onErase();
  expect(await opening.onOpen()).toEqual({ fault: sealedWords().gone });
});

test("a card is scanned only where the tablet has a camera that a page may ask for", async () => {
  const { opening: withoutCamera } = await atSealedCard();
  expect(withoutCamera.scan).toBe(undefined);
  vi.stubGlobal("navigator", { mediaDevices: { getUserMedia: () => undefined } });
  const { opening } = await atSealedCard();
  expect(opening.scan).toBeTypeOf("function");
});
