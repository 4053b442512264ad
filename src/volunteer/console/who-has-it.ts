import type { Desk } from "../../desk/desk";
import { isHeld } from "../../domain/request/help-request";
import type { Said } from "./tell";

/** Why somebody could not have a request, with the name or the tablet that has it, as far as this device knows. */
export async function whoHasIt(desk: Desk, id: string, refused: Said | undefined): Promise<Said | undefined> {
  if (refused !== "hub-away" && refused !== "in-other-hands") return refused;
  const request = await desk.journal.request(id);
  if (!request) return refused;
  const { number } = request;
  // A number begins with the letter of the tablet that gave it.
  if (refused === "hub-away") return { keptBy: number.slice(0, 1), number, id };
  const name = isHeld(request) && (await desk.journal.memberNames()).get(request.by);
  return name ? { takenBy: name, number } : refused;
}
