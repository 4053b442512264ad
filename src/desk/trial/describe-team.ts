import { trialTeam } from "../../domain/trial/trial-team";
import type { Desk } from "../desk";
import { describeMember } from "../team/describe-member";
import { formTeam } from "../team/form-team";
import type { Opened, Stage } from "./stage";
import { stand } from "./stand";
import { communeCode } from "./trial-units";

/** A team for the commune and one for each of the first two hamlets, so that the coverage has something to show. */
export async function formTeams(
  desk: Desk,
  { office, lead, plan, hamlets }: Opened & Pick<Stage, "hamlets">,
): Promise<void> {
  const from = plan.opened;
  await stand(formTeam(desk, { office, name: plan.names.team, unit: communeCode(plan.commune), from }, lead));
  for (const { code, name } of hamlets.slice(0, 2))
    await stand(formTeam(desk, { office, name: plan.names.teamOf(name), unit: code, from }, lead));
}

/** Says where members live and work. The lead belongs to no team of a hamlet: the whole office is theirs. */
export async function describeTeam({ desk, members, lead, hamlets }: Stage): Promise<void> {
  const teams = await desk.journal.things("team");
  for (const [nth, { role, organisation, hamlet }] of trialTeam.entries()) {
    const lives = hamlets[hamlet]?.code ?? "";
    const team = role === "volunteer" ? (teams.find(({ unit }) => unit === lives) ?? teams[0]) : undefined;
    const data = { organisation, hamlet: lives, ...(team && { team: team.id }) };
    await stand(describeMember(desk, members[nth]!, { by: lead, fact: { type: "member-described", data } }));
  }
}
