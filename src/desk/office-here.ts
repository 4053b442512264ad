import type { Journal } from "../journal/journal";
import type { Desk } from "./desk";

/** The id of the office this device belongs to, as a tablet, a phone or a board; undefined until it belongs to one. */
export async function officeHere(desk: Pick<Desk, "identity">, journal: Journal): Promise<string | undefined> {
  const { id } = desk.identity;
  const [tablet, device] = await Promise.all([journal.thing("tablet", id), journal.thing("device", id)]);
  return (tablet ?? device)?.office;
}
