import { aboutTablet, type Draft } from "../../domain/event";
import { nextLetter, type Tablet } from "../../domain/office/tablet";
import { attempts, write, type Desk } from "../desk";
import { enrolment } from "./enrolment";

type Enrolled = NonNullable<Desk["enrolled"]>;

/**
 * Gives this tablet a letter when the office does not know it, for example after the tablet lost everything it knew about
 * itself. An old letter is not used again, so no number is ever given out twice. A tablet that lost only its key keeps its
 * letter, and a line says which key it signs with from now on. "no-letter": all letters are given, and nothing is written.
 * "not-invited": the office is shared with other devices, and one of them has to let this one in.
 */
export async function enrolTablet(desk: Desk): Promise<Enrolled> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const lines = await linesFor(desk);
    if (typeof lines === "string") return lines;
    // If another tablet took this letter first, the next letter is tried.
    if ((await write(desk, lines, "citizen")) === "written") return "enrolled";
  }
  return "contested";
}

async function linesFor(desk: Desk): Promise<Draft[] | Exclude<Enrolled, "contested">> {
  const [office] = await desk.journal.things("office");
  if (!office) return "no-office";
  const known = await desk.journal.thing("tablet", desk.identity.id);
  if (office.sharedAt !== undefined) return known?.key === desk.identity.key ? "enrolled" : "not-invited";
  if (known) return renewedKey(desk, known);
  const letter = nextLetter(await desk.journal.things("tablet"), await desk.journal.things("letter"));
  if (!letter) return "no-letter";
  return enrolment(desk, office.id, letter);
}

function renewedKey({ identity }: Desk, { id, key, version }: Tablet): Draft[] | "enrolled" {
  if (key === identity.key) return "enrolled";
  return [{ about: aboutTablet(id), version: version + 1, type: "tablet-key-renewed", data: { key: identity.key } }];
}
