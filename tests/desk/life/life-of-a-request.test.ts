import fc from "fast-check";
import { expect, test } from "vitest";
import { closeRequest } from "../../../src/desk/request/in-hand";
import { takeOverRequest, takeRequest } from "../../../src/desk/request/taking";
import { asPutRight } from "../../../src/domain/figures/counts";
import { ends, reportOf } from "../../../src/domain/figures/report";
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

const always = { kind: "year", from: "2026-01-01", to: "2027-12-31" } as const;
const countsOf = ({ desk }: Room) => desk.journal.counts(always.from, always.to);

/** How many rows ended how. */
function endsOf(rows: Awaited<ReturnType<typeof rowsOf>>) {
  const found = Object.fromEntries(ends.map((end) => [end, 0]));
  for (const row of rows) if (row?.state === "closed") found[row.outcome]! += 1;
  return found;
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
      const counted = await countsOf(real);
      expect(before.every(Boolean)).toBe(true);
      expect(endsOf(before)).toEqual(reportOf(always, asPutRight(counted)).ends);
      expect(await real.desk.journal.rebuild()).toEqual({ unreadable: 0 });
      expect(await rowsOf(real, model.lines.keys())).toEqual(before);
      expect(await countsOf(real)).toEqual(counted);
      await leadEndsEverything(real);
    }),
    { numRuns: sequences },
  );
  for (const state of [
    "waiting",
    "called",
    "in-hand",
    "on-hold",
    "closed did-it-alone",
    "closed referred",
    "closed withdrawn",
  ])
    expect(seen).toContain(state);
  expect(seen).toContain("called twice in vain");
  expect(seen).toContain("day ended");
  expect(seen).toContain("reopened");
});
