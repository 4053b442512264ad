import { aboutTablet } from "../../domain/event";
import { nextLetter, type Tablet } from "../../domain/office/tablet";
import { write, type Desk } from "../desk";

/**
 * Gives this tablet a letter when the office does not know it, as after all it knew of itself was lost; an old letter stays
 * retired, so that no number is ever given out twice. A tablet that lost its key alone goes on under its letter, and a line
 * says which key it signs with from now on.
 */
export async function enrolTablet(desk: Desk): Promise<void> {
  const [office] = await desk.journal.things("office");
  if (!office) return;
  const known = await desk.journal.thing("tablet", desk.identity.id);
  if (known) return renewKey(desk, known);
  const letter = nextLetter(await desk.journal.things("tablet"));
  if (!letter) return;
  const data = { office: office.id, letter, key: desk.identity.key };
  await write(desk, [{ about: aboutTablet(desk.identity.id), version: 1, type: "tablet-enrolled", data }], "citizen");
}

async function renewKey(desk: Desk, { id, key, version }: Tablet): Promise<void> {
  if (key === desk.identity.key) return;
  const data = { key: desk.identity.key };
  await write(desk, [{ about: aboutTablet(id), version: version + 1, type: "tablet-key-renewed", data }], "citizen");
}
