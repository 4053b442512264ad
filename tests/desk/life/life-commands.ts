import fc from "fast-check";
import { expect } from "vitest";
import { endDay } from "../../../src/desk/office/end-day";
import { askForHelp } from "../../../src/desk/request/asking";
import { openGroup } from "../../../src/desk/request/open-group";
import { takeNext } from "../../../src/desk/request/reach-next";
import { takeRequest } from "../../../src/desk/request/taking";
import { stuckAtThePhoto } from "../../cast/requests";
import { limitMinutes, steps, type Paper, type Room, type Simple, type Step, type Verb } from "./life-model";
import { verbs } from "./life-verbs";

type Command = fc.AsyncCommand<Paper, Room>;

const nth = <T>(all: T[], n: number): T => all[n % all.length]!;
const hasNumbers = ({ lines }: Paper) => lines.size > 0;

/** The row of the journal says the same as the pencil line. */
async function agree(paper: Paper, { desk, seen }: Room, id: string): Promise<void> {
  const row = (await desk.journal.request(id))!;
  const line = paper.lines.get(id)!;
  expect({ state: row.state, by: line.state === "closed" || !("by" in row) ? undefined : row.by }).toEqual({
    state: line.state,
    by: line.state === "closed" ? undefined : line.by,
  });
  if (row.missed === 2) seen.add("called twice in vain");
  seen.add(row.state === "closed" ? `closed ${row.outcome}` : row.state);
}

const asks: Command = {
  check: () => true,
  run: async (paper, room) => {
    const answer = await askForHelp(room.desk, { from: stuckAtThePhoto });
    if ("refused" in answer) throw new Error(answer.refused);
    expect(paper.lines.has(answer.request.id)).toBe(false);
    paper.lines.set(answer.request.id, { state: "waiting", since: 0, missed: 0 });
    await agree(paper, room, answer.request.id);
  },
  toString: () => "asks",
};

const does = (verb: Verb, which: number, person: number): Command => ({
  check: hasNumbers,
  run: async (paper, room) => {
    const id = nth([...paper.lines.keys()], which);
    const who = nth(room.people, person);
    const line = paper.lines.get(id)!;
    const change = (steps[verb] as Step)(line, who, { minutes: paper.minutes, isLead: who === room.lead });
    const refused = await verbs[verb](room.desk, id, who);
    expect({ verb, refused: refused !== undefined }).toEqual({ verb, refused: change === undefined });
    Object.assign(line, change);
    if (verb === "reopen" && change) room.seen.add("reopened");
    await agree(paper, room, id);
  },
  toString: () => `${person} ${verb} ${which}`,
});

const twoTakeAtOnce = (which: number): Command => ({
  check: hasNumbers,
  run: async (paper, room) => {
    const id = nth([...paper.lines.keys()], which);
    const line = paper.lines.get(id)!;
    const [one, two] = room.people as [string, string];
    const open = line.state === "waiting" || line.state === "on-hold";
    const answers = await Promise.all([takeRequest(room.desk, id, one), takeRequest(room.desk, id, two)]);
    const winners = [one, two].filter((_, at) => answers[at] === undefined);
    if (open) expect(winners).toHaveLength(1);
    if (winners[0]) Object.assign(line, { state: "in-hand", by: winners[0], since: paper.minutes });
    await agree(paper, room, id);
  },
  toString: () => `two take ${which} at once`,
});

const gathers = (person: number): Command => ({
  check: hasNumbers,
  run: async (paper, room) => {
    const by = nth(room.people, person);
    const at = { guide: stuckAtThePhoto.guide, step: stuckAtThePhoto.step, stepNumber: stuckAtThePhoto.stepNumber };
    const joined = await openGroup(room.desk, [...paper.lines.keys()].slice(0, 4), { by, ...at });
    if ("refused" in joined) throw new Error(joined.refused);
    for (const [id, line] of [...paper.lines].slice(0, 4)) {
      const may = line.state === "waiting" || line.state === "on-hold" || (isHeld(line) && line.by === by);
      expect(joined.includes(id)).toBe(may);
      if (may) Object.assign(line, { state: "in-hand", by, since: paper.minutes });
      await agree(paper, room, id);
    }
  },
  toString: () => `${person} gathers a group`,
});

const isHeld = ({ state }: Simple) => state === "called" || state === "in-hand";

const takesNext = (person: number): Command => ({
  check: () => true,
  run: async (paper, room) => {
    const by = nth(room.people, person);
    const answer = await takeNext(room.desk, by);
    if ("refused" in answer) return;
    expect(paper.lines.get(answer.id)!.state).toBe("waiting");
    Object.assign(paper.lines.get(answer.id)!, { state: "in-hand", by, since: paper.minutes });
    await agree(paper, room, answer.id);
  },
  toString: () => `${person} takes next`,
});

const timePasses = (minutes: number): Command => ({
  check: () => true,
  run: async (paper, { desk }) => {
    paper.minutes += minutes;
    desk.clock.now += minutes * 60_000;
  },
  toString: () => `${minutes} minutes pass`,
});

/** Whoever waited yesterday, or was called and left so, has another day or an end afterwards; nothing else changes. */
const dayEnds: Command = {
  check: () => true,
  run: async (paper, room) => {
    const [office] = await room.desk.journal.things("office");
    const before = new Map((await room.desk.journal.open()).map((request) => [request.id, request]));
    const left = await endDay(room.desk, office!);
    if (left) room.seen.add("day ended");
    for (const [id, line] of paper.lines) {
      const row = (await room.desk.journal.request(id))!;
      if (before.has(id) && row.version !== before.get(id)!.version) {
        expect(line.state, "who is being helped is left to whoever helps").not.toBe("in-hand");
        Object.assign(line, { state: row.state, by: undefined, missed: row.state === "waiting" ? 0 : line.missed });
      }
      await agree(paper, room, id);
    }
  },
  toString: () => "the day ends",
};

const which = fc.nat(2);
const person = fc.nat(2);
const doesAny = fc.tuple(fc.constantFrom(...(Object.keys(verbs) as Verb[])), which, person).map((all) => does(...all));

export const anyCommands = fc.commands(
  [
    fc.constant(asks),
    // Mostly verbs: a life of many turns is where a rule breaks.
    ...Array.from({ length: 12 }, () => doesAny),
    which.map(twoTakeAtOnce),
    person.map(takesNext),
    person.map(gathers),
    fc.constantFrom(1, limitMinutes, 24 * 60).map(timePasses),
    fc.constant(dayEnds),
  ],
  { maxCommands: 80, size: "max" },
);
