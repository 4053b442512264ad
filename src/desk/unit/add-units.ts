import { aboutUnit, type Draft } from "../../domain/event";
import { isLead, write, type Desk } from "../desk";

/** A lead writes down units of the office's own, such as hamlets, all or none; gives their codes. */
export async function addUnits(
  desk: Desk,
  units: readonly { office: string; name: string; kind: string; parent?: string; from?: string }[],
  by: string,
): Promise<string[] | { refused: "leads-only" | "contested" }> {
  if (!(await isLead(desk, by))) return { refused: "leads-only" };
  const codes = units.map(() => desk.newId());
  const drafts = units.map((data, nth): Draft => ({
    about: aboutUnit(codes[nth]!),
    version: 1,
    type: "unit-added",
    data,
  }));
  return (await write(desk, drafts, by)) === "written" ? codes : { refused: "contested" };
}
