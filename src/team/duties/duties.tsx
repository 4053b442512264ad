import { createMemo, Show } from "solid-js";
import { isOpen, type Duty } from "../../domain/team/duty";
import { dutyWords } from "../../wording/duty-words";
import { TeamPage } from "../team-page";
import type { TeamContext } from "../team-context";
import { AssignDuty } from "./assign-duty";
import { ClosedDuties } from "./closed-duties";
import { DutySets } from "./duty-sets";
import { OpenDuties } from "./open-duties";

/** As many cards as a screen draws at once; the rest comes when asked for. */
const cardsAtOnce = 40;

/** Every duty of the team, the most pressing first; a lead gives new ones. */
export function Duties() {
  return <TeamPage title={() => dutyWords().title}>{(context) => <AllDuties context={context} />}</TeamPage>;
}

function AllDuties(props: { context: TeamContext }) {
  const ofTeam = createMemo(() => {
    const there = new Set(props.context.members().map(({ id }) => id));
    return props.context.view().duties.filter(({ member }) => there.has(member));
  });
  const open = createMemo(() => ofTeam().filter(isOpen).sort(mostPressing));
  const closed = createMemo(() => ofTeam().filter(({ state }) => state === "done"));
  return (
    <>
      <Show when={props.context.mayDo("arrange-duties")}>
        <AssignDuty context={props.context} />
      </Show>
      <OpenDuties duties={open()} atOnce={cardsAtOnce} context={props.context} />
      <Show when={closed().length}>
        <ClosedDuties duties={closed().slice(-cardsAtOnce)} all={closed().length} context={props.context} />
      </Show>
      <Show when={props.context.mayDo("arrange-duties")}>
        <DutySets context={props.context} open={open()} />
      </Show>
    </>
  );
}

const rank = (duty: Duty): number => (duty.state === "declined" ? 0 : 1);
const mostPressing = (a: Duty, b: Duty): number => rank(a) - rank(b) || (a.due < b.due ? -1 : 1);
