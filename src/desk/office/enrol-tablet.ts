import { aboutTablet } from "../../domain/event";
import { nextLetter } from "../../domain/office/tablet";
import { write, type Desk } from "../desk";

/**
 * Gives this tablet a letter when the office knows its journal but not its key, as after the key was lost. The old
 * letter stays retired, so that no number is ever given out twice.
 */
export async function enrolTablet(desk: Desk): Promise<void> {
  const [office] = await desk.journal.things("office");
  if (!office || (await desk.journal.thing("tablet", desk.identity.id))) return;
  const letter = nextLetter(await desk.journal.things("tablet"));
  if (!letter) return;
  const data = { office: office.id, letter, key: desk.identity.key };
  await write(desk, [{ about: aboutTablet(desk.identity.id), version: 1, type: "tablet-enrolled", data }], "citizen");
}
