import { putOff } from "../../desk/team/put-off";
import { ById } from "../../ui/by-id";
import { spokenDay } from "../../wording/day-words";
import { leadWords } from "../../wording/lead-words";
import type { TeamContext } from "../team-context";
import type { NeedPutOff } from "./create-lead-day";
import { leadNeedText } from "./lead-need-text";

/** What was put off, folded away: until when, and the way to be told now. */
export function PutOffList(props: { putOff: readonly NeedPutOff[]; context: TeamContext }) {
  const says = () => leadWords().later;
  const onBack = (need: string) => {
    const { desk } = props.context.session();
    const until = props.context.view().today;
    void props.context.act(() => putOff(desk, props.context.me(), { need, until }));
  };
  return (
    <details class="put-off">
      <summary>{says().list(props.putOff.length)}</summary>
      <ul>
        <ById all={props.putOff}>
          {(one) => {
            const text = () => leadNeedText(one().need, props.context);
            return (
              <li class="need">
                <span>
                  {text()} <small class="second-ink">· {says().due(spokenDay(one().until))}</small>
                </span>
                <button class="btn quiet" aria-label={says().backOf(text())} onClick={() => onBack(one().id)}>
                  {says().back}
                </button>
              </li>
            );
          }}
        </ById>
      </ul>
    </details>
  );
}
