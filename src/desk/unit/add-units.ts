import { aboutUnit, type Draft } from "../../domain/event";
import type { NotWritten } from "../../domain/request/decide";
import { mayDo, write, type Desk } from "../desk";
import { whyNot } from "../why-not";

/** A lead writes down units of the office's own, such as hamlets, all or none; gives their codes. */
export async function addUnits(
  desk: Desk,
  units: readonly { office: string; name: string; kind: string; parent?: string; from?: string }[],
  by: string,
): Promise<string[] | { refused: "leads-only" | NotWritten }> {
  if (!(await mayDo(desk, by, "arrange-units"))) return { refused: "leads-only" };
  const codes = units.map(() => desk.newId());
  const drafts = units.map((data, nth): Draft => ({
    about: aboutUnit(codes[nth]!),
    version: 1,
    type: "unit-added",
    data,
  }));
  const answer = await write(desk, drafts, by);
  return answer === "written" ? codes : { refused: whyNot(answer) };
}
