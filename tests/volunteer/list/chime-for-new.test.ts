import { createRoot, createSignal } from "solid-js";
import { afterEach, expect, test, vi } from "vitest";
import type { HelpRequest } from "../../../src/domain/request/help-request";
import { chimeForNew } from "../../../src/volunteer/list/chime-for-new";
import { hearVoice } from "../../cast/room-voice";
import { waitingSince } from "../../cast/requests";

afterEach(() => void vi.unstubAllGlobals());

const [first, second] = [waitingSince(0, "A-001"), waitingSince(1, "A-002")];

/** A list that begins like this, and how often the room heard a chime. */
function listOf(begins: HelpRequest[] | undefined) {
  hearVoice();
  const silent = AudioContext;
  let chimes = 0;
  vi.stubGlobal("AudioContext", function () {
    chimes += 1;
    return new silent();
  });
  const setList = createRoot(() => {
    const [list, set] = createSignal(begins);
    chimeForNew(list);
    return set;
  });
  return { setList, chimes: () => chimes };
}

test("opening the console is silent, whoever waits already", () => {
  const { setList, chimes } = listOf(undefined);
  setList([first, second]);
  expect(chimes()).toBe(0);
});

test("somebody who joins the list is heard, also in a room where nobody waited", () => {
  const { setList, chimes } = listOf([]);
  setList([first]);
  expect(chimes()).toBe(1);
  setList([first, second]);
  expect(chimes()).toBe(2);
});

test("a list that grows shorter, changes its order or learns more of somebody is silent", () => {
  const { setList, chimes } = listOf([first, second]);
  setList([{ ...second, movedUp: true }, first]);
  setList([second]);
  setList([]);
  expect(chimes()).toBe(0);
});

test("one who comes as another is taken is heard, though the list is as long as before", () => {
  const { setList, chimes } = listOf([first]);
  setList([second]);
  expect(chimes()).toBe(1);
});
