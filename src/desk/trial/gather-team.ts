import { trialPromise, trialTeam } from "../../domain/trial/trial-team";
import { changeSettings } from "../office/change-settings";
import { openOffice } from "../office/open-office";
import { addMember } from "../team/add-member";
import { addHamlets } from "../unit/add-hamlets";
import { keepUnits } from "../unit/keep-units";
import { describeTeam, formTeams } from "./describe-team";
import type { Opened, Stage, TrialPlan } from "./stage";
import { given, stand } from "./stand";
import { communeCode, provinceCode, trialUnits } from "./trial-units";

/** Opens the office on its first day, says where it stands and gathers its team: everything before the first citizen. */
export async function gatherTeam(desk: Stage["desk"], plan: TrialPlan): Promise<Stage> {
  const { names } = plan;
  const leadName = names.members[0] ?? "";
  const { lead } = await given(
    openOffice(desk, { name: names.office, publicAddress: "", sample: true, leadName }, undefined),
  );
  const [opened] = await desk.journal.things("office");
  const office = opened?.id ?? "";
  await arrangePlaces(desk, { office, lead, plan });
  const units = await desk.journal.things("unit");
  const hamlets = names.hamlets.map((name) => ({ name, code: units.find((unit) => unit.name === name)?.code ?? "" }));
  await formTeams(desk, { office, lead, plan, hamlets });
  const members = [lead];
  for (const [nth, { role }] of trialTeam.entries()) {
    if (nth === 0) continue;
    const joining = { office, name: names.members[nth] ?? "", role, pin: "" };
    members.push((await given(addMember(desk, joining, lead))).member);
  }
  const stage = { ...plan, desk, office, lead, members, hamlets };
  await describeTeam(stage);
  return stage;
}

async function arrangePlaces(desk: Stage["desk"], { office, lead, plan: { names, commune } }: Opened): Promise<void> {
  const file = { source: names.source, units: trialUnits(names.province, names.communes) };
  const unit = communeCode(commune);
  await stand(keepUnits(desk, { office, unit, name: provinceCode, file }, lead));
  await stand(addHamlets(desk, { office, unit, names: names.hamlets, known: [] }, lead));
  const settings = { desks: [...names.desks], promise: trialPromise };
  await stand(changeSettings(desk, office, { by: lead, settings }));
}
