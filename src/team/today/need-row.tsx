import { createSignal, Show } from "solid-js";
import { putOff } from "../../desk/team/put-off";
import { needKey, type LeadNeed } from "../../domain/team/need-groups";
import { leadWords } from "../../wording/lead-words";
import { teamWords } from "../../wording/team-words";
import type { TeamContext } from "../team-context";
import { leadNeedText } from "./lead-need-text";
import { NeedAct } from "./need-act";
import { PutOffDays } from "./put-off-days";

const pressingKinds = new Set<LeadNeed["kind"]>(["late-duty", "declined-duty", "unstaffed", "promise"]);

/** One thing to decide, with one tap on, or put off until a day. */
export function NeedRow(props: { need: LeadNeed; context: TeamContext }) {
  const [asking, setAsking] = createSignal(false);
  const text = () => leadNeedText(props.need, props.context);
  const reminded = () => (props.need.kind === "late-duty" ? props.need.duty.reminded : 0);
  const onDay = (until: string) => {
    setAsking(false);
    const { desk } = props.context.session();
    void props.context.act(() => putOff(desk, props.context.me(), { need: needKey(props.need), until }));
  };
  return (
    <li class="need" classList={{ pressing: pressingKinds.has(props.need.kind) }}>
      <span>
        {text()}
        <Show when={reminded()}>{(n) => <small class="second-ink"> · {teamWords().needs.reminded(n())}</small>}</Show>
      </span>
      <span class="need-acts">
        <NeedAct need={props.need} context={props.context} />
        <button
          class="btn quiet"
          aria-label={leadWords().later.openOf(text())}
          aria-expanded={asking()}
          onClick={() => setAsking(!asking())}
        >
          {leadWords().later.open}
        </button>
      </span>
      <Show when={asking()}>
        <PutOffDays context={props.context} onDay={onDay} />
      </Show>
    </li>
  );
}
