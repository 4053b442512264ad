import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { liveBoard } from "../../src/desk/live-board";
import { liveConsole } from "../../src/desk/live-console";
import { liveWaitingCount, listLimit } from "../../src/desk/live-requests";
import { readTurn } from "../../src/desk/read-turn";
import { aboutRequest, type JournalEvent } from "../../src/domain/event";
import { requestId } from "../../src/domain/request/help-request";
import { openedOffice } from "../cast/desk";
import { said, today } from "../cast/requests";

const more = 10;

/** An office where more wait than a list draws. */
async function fullRoom() {
  const { desk, lead } = await openedOffice();
  const office = (await desk.journal.things("office"))[0]!.id;
  const ids: string[] = [];
  const lines: JournalEvent[] = Array.from({ length: listLimit + more }, (_, nth) => {
    const number = `A-${String(nth + 1).padStart(3, "0")}`;
    ids.push(requestId(office, today, number));
    const data = { office, day: today, number, place: desk.now() + nth };
    return { ...said("help-asked", 1, { about: aboutRequest(ids.at(-1)!), data }), signature: number };
  });
  expect(await desk.journal.append(lines)).toBe("written");
  return { desk, lead, office, ids };
}

test("with more people waiting than rows are drawn, every count is one of people", async () => {
  const { desk, lead, office } = await fullRoom();
  const all = listLimit + more;
  const shown = createRoot(() => ({
    board: liveBoard(desk),
    console: liveConsole(desk, lead, office),
    count: liveWaitingCount(desk),
  }));
  await expect.poll(() => shown.board()?.waiting).toBe(all);
  await expect.poll(() => shown.count()).toBe(all);
  await expect.poll(() => shown.console()?.waitingCount).toBe(all);
  expect(shown.console()?.waiting).toHaveLength(listLimit);
});

test("whoever stands behind all rows that are read has a place as well", async () => {
  const { desk, ids } = await fullRoom();
  expect(await readTurn(desk, ids[0]!)).toMatchObject({ band: { band: "next" } });
  const last = await readTurn(desk, ids.at(-1)!);
  expect(last).toMatchObject({ stage: "waiting", band: { band: "many" } });
  expect(last).not.toHaveProperty("minutes");
});
