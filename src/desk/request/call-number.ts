import type { Refusal } from "../../domain/request/decide";
import type { Desk } from "../desk";
import { callRequest } from "./call-request";
import { deskOf } from "./take-next";

/**
 * A volunteer calls this very number to the desk they work at. "no-desk": the office has desks and they sit at none yet,
 * so nobody would know where to go.
 */
export async function callNumber(desk: Desk, id: string, by: string): Promise<Refusal | "no-desk" | undefined> {
  const at = await deskOf(desk, by);
  if (at === undefined && (await hasDesks(desk, id))) return "no-desk";
  return callRequest(desk, id, { by, desk: at ?? "" });
}

async function hasDesks(desk: Desk, id: string): Promise<boolean> {
  const request = await desk.journal.request(id);
  const office = request && (await desk.journal.thing("office", request.office));
  return Boolean(office?.desks.length);
}
