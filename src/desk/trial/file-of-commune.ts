import { figuresFileKind, type FiguresFile } from "../../domain/figures/figures-file";
import { monthOf } from "../../domain/figures/period";
import { rollUp } from "../../domain/figures/roll-up";
import { rowsForProvince } from "../../domain/figures/rows-for-province";
import type { Desk } from "../desk";
import { ownFigures } from "../figures/own-figures";
import { readTeam } from "../read-team";
import { signFile } from "../signed-file";
import { liveThrough } from "./live-through";
import type { Breathe, Stage, TrialPlan } from "./stage";

/** What another commune of the invented province has to tell, out of a month of its own; its office is gone afterwards. */
export async function fileOfCommune(desk: Desk, plan: TrialPlan, breathe: Breathe): Promise<string> {
  const rehearsal = await desk.journal.rehearse();
  const office = plan.names.communes[plan.commune] ?? "";
  const own = { ...plan, names: { ...plan.names, office } };
  const stage = await liveThrough(desk, own, { rehearsal, breathe });
  return fileOfFigures(stage, await desk.vault.passingIdentity());
}

/** The signed file that the office of a rehearsal would send up: figures of this month, withheld where they must be. */
async function fileOfFigures(stage: Stage, identity: Desk["identity"]): Promise<string> {
  const { desk, office, today } = stage;
  const view = await readTeam(desk.journal, office, today);
  if (!view) throw new Error("The rehearsal opened no office.");
  const { place, above, own, beneath } = await ownFigures(desk, view);
  const below = rollUp(new Map(), [...own, ...beneath]).filter(({ unit }) => unit !== place.parent);
  const file: FiguresFile = {
    root: place.unit,
    office: view.office.name,
    madeAt: stage.now,
    above,
    parts: [{ period: monthOf(today), rows: rowsForProvince(below, place.unit) }],
  };
  return signFile({ ...desk, identity }, figuresFileKind, file);
}
