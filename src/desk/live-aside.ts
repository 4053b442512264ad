import { createMemo, type Accessor } from "solid-js";
import { idOf, kindOf, type About, type Instant, type Line } from "../domain/event";
import { readEvent } from "../domain/event/read-event";
import type { Desk } from "./desk";
import { live } from "./live-desk";
import type { LiveHub } from "./live-kind";

/** What a line says, for people: who did what, when. Undefined of what cannot be read. */
export interface Told {
  type: Exclude<Line["type"], "void" | "later">;
  by: string;
  at: Instant;
  /** Taken while the line was away, by a lead who answered for it. */
  alone: boolean;
}

/** A line of this device that lost its place to another device's, and what stands there. */
export interface SetAside {
  /** Its signature. */
  id: string;
  about: About;
  /** The number of a request: "A-017". */
  number?: string;
  mine: Told | undefined;
  theirs: Told | undefined;
}

/** Every line set aside with what stands in its place, the last first, and the names of members, live. */
export function liveAside(desk: Desk, aside: Accessor<LiveHub["aside"]>) {
  const view = createMemo(() => {
    const lines = aside();
    return live(desk, async (journal) => {
      const [names, ...standing] = await Promise.all([
        journal.memberNames(),
        ...lines.map(({ about }) => journal.eventsAbout(about)),
      ]);
      const all = lines.map((line, nth): SetAside => {
        const theirs = standing[nth]?.find(({ version }) => version === line.version);
        const number = kindOf(line.about) === "request" ? { number: idOf(line.about).split(":").at(-1)! } : {};
        const known = { id: line.signature, about: line.about, ...number };
        return { ...known, mine: told(readEvent(line)), theirs: theirs && told(theirs) };
      });
      return { names, all: all.reverse() };
    });
  });
  return () => view()();
}

function told(line: Line): Told | undefined {
  if (line.type === "void" || line.type === "later") return undefined;
  return { type: line.type, by: line.by, at: line.at, alone: "alone" in line.data };
}
