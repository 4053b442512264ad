// @chunk later
import type { NotWritten } from "../../domain/request/decide";
import { chanceOf } from "../../domain/trial/chance";
import type { Desk } from "../desk";
import { fileOfCommune } from "./file-of-commune";
import { liveThrough } from "./live-through";
import type { Breathe, TrialPlan } from "./stage";
import { stateTotals, takeFile } from "./tell-figures";
import { beginSigning, writeDown } from "./write-down";

/** So many people come to the neighbour's office, beside the usual. */
const neighbourCrowd = 0.4;

/**
 * Opens an office to try out, with a month behind it that ends now: marked as a sample, without PINs. Nothing is on the disk
 * before all of it was rehearsed. "contested": another page opened one first.
 */
export async function openTrial(desk: Desk, plan: TrialPlan, breathe: Breathe): Promise<"opened" | NotWritten> {
  const rehearsal = await desk.journal.rehearse();
  const stage = await liveThrough(desk, plan, { rehearsal, breathe: (share) => breathe(share * 0.5) });
  const signing = beginSigning(desk, rehearsal.rehearsed());
  const neighbour = { ...plan, commune: plan.commune + 1, crowd: neighbourCrowd, chance: chanceOf(plan.commune + 1) };
  const file = await fileOfCommune(desk, neighbour, (share) => breathe(0.5 + share * 0.15));
  const written = await writeDown(desk, rehearsal.rehearsed(), {
    signing,
    breathe: (share) => breathe(0.65 + share * 0.35),
  });
  if (written !== "written") return written;
  await stateTotals(desk, stage);
  await takeFile(desk, file, stage.lead);
  return "opened";
}
