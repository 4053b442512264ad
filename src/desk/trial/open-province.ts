// @chunk later
import type { NotWritten } from "../../domain/request/decide";
import { chanceOf } from "../../domain/trial/chance";
import type { Desk } from "../desk";
import { openOffice } from "../office/open-office";
import { keepUnits } from "../unit/keep-units";
import { fileOfCommune } from "./file-of-commune";
import type { Breathe, TrialPlan } from "./stage";
import { stand } from "./stand";
import { takeFile } from "./tell-figures";
import { provinceCode, trialUnits } from "./trial-units";

/** How many people come to the first of the communes, and how many more to each that follows, beside the usual. */
const crowd = { first: 0.15, more: 0.03 };

/**
 * Opens the office of an invented province to try out: nine of its ten communes have sent their figures of this month, each
 * out of a month that was lived through; the last has not. "contested": another page opened an office first.
 */
export async function openProvinceTrial(desk: Desk, plan: TrialPlan, breathe: Breathe): Promise<"opened" | NotWritten> {
  const { names } = plan;
  const sending = names.communes.slice(0, -1);
  const files: string[] = [];
  for (const commune of sending.keys()) {
    const own = { ...plan, commune, crowd: crowd.first + commune * crowd.more, chance: chanceOf(commune) };
    files.push(await fileOfCommune(desk, own, (share) => breathe(((commune + share) / sending.length) * 0.9)));
  }
  const leadName = names.members[0] ?? "";
  const office = { name: names.provinceOffice, publicAddress: "", sample: true, leadName };
  const opened = await openOffice(desk, office, undefined);
  if ("refused" in opened) return opened.refused;
  const [known] = await desk.journal.things("office");
  const file = { source: names.source, units: trialUnits(names.province, names.communes) };
  const place = { office: known?.id ?? "", unit: provinceCode, name: provinceCode, file };
  await stand(keepUnits(desk, place, opened.lead));
  for (const file of files) await takeFile(desk, file, opened.lead);
  return "opened";
}
