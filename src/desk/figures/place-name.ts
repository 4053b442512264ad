import type { Desk } from "../desk";
import { today } from "../today";
import { readTeam } from "../read-team";
import { placeOfOffice } from "./own-figures";

/** Where an office stands, from its own unit up: "Xã Hưng Nhượng, Tỉnh Vĩnh Long"; "" before it said. */
export async function placeName(desk: Desk, office: string): Promise<string> {
  const view = await readTeam(desk.journal, office, today(desk));
  if (!view?.office.unit) return "";
  const { place, above } = placeOfOffice(view);
  return [place, ...above].map(({ name }) => name).join(", ");
}
