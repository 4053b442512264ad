import { aboutTablet, type Draft } from "../../domain/event";
import { nextLetter, type Tablet } from "../../domain/office/tablet";
import { attempts, write, type Desk } from "../desk";
import { enrolment } from "./enrolment";

type Enrolled = NonNullable<Desk["enrolled"]>;

/**
 * Gives this tablet a letter when the office does not know it, as after all it knew of itself was lost; an old letter stays
 * retired, so that no number is ever given out twice. A tablet that lost its key alone goes on under its letter, and a line
 * says which key it signs with from now on. "no-letter": every letter was given, and nothing is written.
 */
export async function enrolTablet(desk: Desk): Promise<Enrolled> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const lines = await linesFor(desk);
    if (typeof lines === "string") return lines;
    // Where another tablet had the letter first, there are more.
    if ((await write(desk, lines, "citizen")) === "written") return "enrolled";
  }
  return "contested";
}

async function linesFor(desk: Desk): Promise<Draft[] | Exclude<Enrolled, "contested">> {
  const [office] = await desk.journal.things("office");
  if (!office) return "no-office";
  const known = await desk.journal.thing("tablet", desk.identity.id);
  if (known) return renewedKey(desk, known);
  const letter = nextLetter(await desk.journal.things("tablet"), await desk.journal.things("letter"));
  if (!letter) return "no-letter";
  return enrolment(desk, office.id, letter);
}

function renewedKey({ identity }: Desk, { id, key, version }: Tablet): Draft[] | "enrolled" {
  if (key === identity.key) return "enrolled";
  return [{ about: aboutTablet(id), version: version + 1, type: "tablet-key-renewed", data: { key: identity.key } }];
}
