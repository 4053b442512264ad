import { A } from "@solidjs/router";
import { Match, Show, Switch } from "solid-js";
import { changeDuty } from "../desk/duty/change-duty";
import { dutiesAddress, membersAddress, rosterAddress, trainingAddress } from "../domain/addresses";
import type { Need } from "../domain/team/needs";
import { teamWords } from "../wording/team-words";
import { needText } from "./need-text";
import type { TeamContext } from "./team-context";

/** One thing to decide, with one tap on. */
export function NeedRow(props: { need: Need; context: TeamContext }) {
  const acts = () => teamWords().needs.acts;
  const late = () => (props.need.kind === "late-duty" ? props.need : undefined);
  const onRemind = (duty: string) =>
    void props.context.act(() =>
      changeDuty(props.context.session().desk, duty, {
        by: props.context.me(),
        fact: { type: "duty-reminded", data: {} },
      }),
    );
  return (
    <li class="need" classList={{ pressing: props.need.kind === "late-duty" || props.need.kind === "declined-duty" }}>
      <span>
        {needText(props.need, props.context)}
        <Show when={late()?.duty.reminded}>
          {(n) => <small class="second-ink"> · {teamWords().needs.reminded(n())}</small>}
        </Show>
      </span>
      <Switch>
        <Match when={late()}>
          {(need) => (
            <button class="btn second" onClick={() => onRemind(need().duty.id)}>
              {acts().remind}
            </button>
          )}
        </Match>
        <Match when={wayOn(props.need)}>
          {(way) => (
            <A class="btn second" href={way().href} replace>
              {acts()[way().act]}
            </A>
          )}
        </Match>
      </Switch>
    </li>
  );
}

type Act = keyof ReturnType<typeof teamWords>["needs"]["acts"];

function wayOn(need: Need): { href: string; act: Act } | undefined {
  switch (need.kind) {
    case "declined-duty":
      return { href: `${dutiesAddress}#${need.duty.id}`, act: "reassign" };
    case "no-duty":
      return { href: `${dutiesAddress}?who=${need.members.slice(0, 40).join(",")}`, act: "assign" };
    case "to-sign":
      return { href: `${trainingAddress}?who=${need.member}&topic=${need.topics[0]}`, act: "sign" };
    case "hours":
      return { href: rosterAddress, act: "confirm" };
    case "offered-shift":
      return { href: rosterAddress, act: "cover" };
    case "nobody":
    case "bare-hamlets":
    case "team-lacks":
      return { href: membersAddress, act: "member" };
    default:
      return undefined;
  }
}
