import { aboutUnit, type Draft } from "../../domain/event";
import { dayInVietnam } from "../../domain/office/service-day";
import { mergedNames } from "../../domain/unit/merged-names";
import { mergeUnits, type MergeFault } from "../../domain/unit/merge-units";
import { unitsTogether } from "../../domain/unit/own-unit";
import type { Unit } from "../../domain/unit/unit";
import { mayDo, write, type Desk } from "../desk";
import { changeSettings } from "../office/change-settings";
import { countryUnits } from "./keep-units";
import { whyNot } from "../why-not";

/**
 * A lead writes a merger down: the old units end on the day, the new one begins, in one write. One of the country's
 * becomes the office's own first, so that it can end. Nothing of the days before changes. From that day on citizens choose
 * the new hamlet; "later" says that the day is still to come: the list they choose from is read by the day, and changes on it.
 */
export async function mergeOwnUnits(
  desk: Desk,
  merger: { office: string; codes: readonly string[]; name: string; on: string },
  by: string,
): Promise<
  | { code: string; list: "kept" | "changed" | "later" }
  | { refused: MergeFault | "leads-only" | ReturnType<typeof whyNot> }
> {
  if (!(await mayDo(desk, by, "arrange-units"))) return { refused: "leads-only" };
  const own = await desk.journal.things("unit");
  const code = desk.newId();
  const answer = mergeUnits(unitsTogether(await countryUnits(desk.journal), own), { ...merger, code });
  if ("fault" in answer) return { refused: answer.fault };
  const versions = new Map(own.map((unit) => [unit.code, unit.version]));
  const drafts = answer.changed.flatMap((unit) => draftsOf(merger.office, unit, versions.get(unit.code) ?? 0));
  const written = await write(desk, drafts, by);
  if (written !== "written") return { refused: whyNot(written) };
  const old = answer.changed.filter(({ to }) => to).map(({ name }) => name);
  return { code, list: await tellCitizens(desk, { ...merger, old }, by) };
}

async function tellCitizens(
  desk: Desk,
  merger: { office: string; old: readonly string[]; name: string; on: string },
  by: string,
): Promise<"kept" | "changed" | "later"> {
  const listed = (await desk.journal.thing("office", merger.office))?.hamlets ?? [];
  if (!listed.some((name) => merger.old.includes(name))) return "kept";
  if (merger.on > dayInVietnam(desk.now())) return "later";
  const hamlets = mergedNames(listed, merger.old, merger.name);
  return (await changeSettings(desk, merger.office, { by, settings: { hamlets } })) === "changed" ? "changed" : "later";
}

function draftsOf(office: string, { code, name, kind, parent, from, to, into }: Unit, version: number): Draft[] {
  const about = aboutUnit(code);
  const data = { office, name, kind, ...(parent && { parent }), ...(from && { from }) };
  const added: Draft[] = version ? [] : [{ about, version: 1, type: "unit-added", data }];
  if (!to) return added;
  const next = version + added.length + 1;
  return [...added, { about, version: next, type: "unit-ended", data: { on: to, into: into ?? [] } }];
}
