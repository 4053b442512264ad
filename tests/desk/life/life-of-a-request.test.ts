import fc from "fast-check";
import { expect, test } from "vitest";
import { closeRequest } from "../../../src/desk/request/close-request";
import { takeOverRequest } from "../../../src/desk/request/take-over-request";
import { takeRequest } from "../../../src/desk/request/take-request";
import { anyCommands } from "./life-commands";
import { openRoom, type Room } from "./life-model";

const sequences = 2000;

/** The morning after: whatever state a request was left in, a lead brings it to its end, even out of dead hands. */
async function leadEndsEverything({ desk, lead }: Room): Promise<void> {
  for (const request of await desk.journal.open()) {
    const held = request.state === "called" || request.state === "in-hand";
    if (held && request.by !== lead) expect(await takeOverRequest(desk, request.id, lead)).toBeUndefined();
    else if (request.state !== "in-hand") expect(await takeRequest(desk, request.id, lead)).toBeUndefined();
    expect(await closeRequest(desk, request.id, { by: lead, outcome: "did-it-alone" })).toBeUndefined();
  }
  expect(await desk.journal.open()).toEqual([]);
}

async function rowsOf({ desk }: Room, ids: Iterable<string>) {
  return Promise.all([...ids].map((id) => desk.journal.request(id)));
}

test(`in ${sequences} mornings of any verbs by three people no request is lost and none is in two hands`, async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(anyCommands, async (commands) => {
      const setup = await openRoom(seen);
      await fc.asyncModelRun(async () => setup, commands);
      const { model, real } = setup;
      expect(real.desk.journal.lines.filter(({ type }) => type === "help-asked")).toHaveLength(model.lines.size);
      const before = await rowsOf(real, model.lines.keys());
      expect(before.every(Boolean)).toBe(true);
      expect(await real.desk.journal.rebuild()).toEqual({ unreadable: 0 });
      expect(await rowsOf(real, model.lines.keys())).toEqual(before);
      await leadEndsEverything(real);
    }),
    { numRuns: sequences },
  );
  for (const state of ["waiting", "called", "in-hand", "on-hold", "closed did-it-alone", "closed withdrawn"])
    expect(seen).toContain(state);
  expect(seen).toContain("called twice in vain");
  expect(seen).toContain("day ended");
}, 120_000);
