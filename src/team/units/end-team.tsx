import { endTeam } from "../../desk/team/end-team";
import { heldByTeam } from "../../domain/team/held-by-team";
import type { Team } from "../../domain/team/team";
import { unitWords } from "../../wording/unit-words";
import { AskFirst } from "../ask-first";
import type { TeamContext } from "../team-context";

/** A lead ends a team, once they read what becomes of its members, their duties and their shifts. */
export function EndTeam(props: { team: Team; context: TeamContext; onEnded: () => void }) {
  const says = () => unitWords().teams.end;
  const held = () => heldByTeam(props.team.id, props.context.view());
  const onYes = async () => {
    const { desk } = props.context.session();
    if (await props.context.act(() => endTeam(desk, props.team.id, props.context.me()))) props.onEnded();
  };
  return (
    <AskFirst ask={says().ask} yes={says().yes} looks={{ ask: "quiet", yes: "danger" }} onYes={onYes}>
      {says().sure(props.team.name, held())}
    </AskFirst>
  );
}
