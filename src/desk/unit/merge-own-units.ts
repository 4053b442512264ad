import { aboutUnit, type Draft } from "../../domain/event";
import { mergeUnits, type MergeFault } from "../../domain/unit/merge-units";
import { unitsTogether } from "../../domain/unit/own-unit";
import type { Unit } from "../../domain/unit/unit";
import { isLead, write, type Desk } from "../desk";
import { countryUnits } from "./keep-units";

/**
 * A lead writes a merger down: the old units end on the day, the new one begins, in one write. One of the country's
 * becomes the office's own first, so that it can end. Nothing of the days before changes.
 */
export async function mergeOwnUnits(
  desk: Desk,
  merger: { office: string; codes: readonly string[]; name: string; on: string },
  by: string,
): Promise<{ code: string } | { refused: MergeFault | "leads-only" | "contested" }> {
  if (!(await isLead(desk, by))) return { refused: "leads-only" };
  const own = await desk.journal.things("unit");
  const code = desk.newId();
  const answer = mergeUnits(unitsTogether(await countryUnits(desk.journal), own), { ...merger, code });
  if ("fault" in answer) return { refused: answer.fault };
  const versions = new Map(own.map((unit) => [unit.code, unit.version]));
  const drafts = answer.changed.flatMap((unit) => draftsOf(merger.office, unit, versions.get(unit.code) ?? 0));
  return (await write(desk, drafts, by)) === "written" ? { code } : { refused: "contested" };
}

function draftsOf(office: string, { code, name, kind, parent, from, to, into }: Unit, version: number): Draft[] {
  const about = aboutUnit(code);
  const data = { office, name, kind, ...(parent && { parent }), ...(from && { from }) };
  const added: Draft[] = version ? [] : [{ about, version: 1, type: "unit-added", data }];
  if (!to) return added;
  const next = version + added.length + 1;
  return [...added, { about, version: next, type: "unit-ended", data: { on: to, into: into ?? [] } }];
}
