import { Show } from "solid-js";
import { closeRequest } from "../../desk/request/in-hand";
import type { Held } from "../../domain/request/help-request";
import type { Outcome } from "../../domain/request/outcome";
import { ById } from "../../ui/by-id";
import { requestWords } from "../../wording/request-words";
import { GroupOne } from "./group-one";
import { OutcomeButtons } from "../in-hand/outcome-buttons";
import type { ConsoleContext } from "../console/console-context";
import { StuckAt } from "../in-hand/stuck-at";

/** One session for a small group: the step is shown once, and each person gets an outcome, or all get the same. */
export function GroupInHand(props: { requests: Held[]; context: ConsoleContext }) {
  const from = () => props.requests[0]?.from;
  const close = (requests: Held[], outcome: Outcome) => {
    const ids = requests.map(({ id }) => id);
    const closeAll = async () => {
      for (const id of ids) {
        const refused = await closeRequest(props.context.session().desk, id, { by: props.context.me(), outcome });
        // A tap on this one person closed it a moment ago; that outcome stays.
        if (refused && refused !== "already-closed") return refused;
      }
      return undefined;
    };
    props.context.told(props.context.ending(ids, closeAll));
  };
  return (
    <article class="hand">
      <h1>{requestWords().group.title(props.requests.length, from()?.stepNumber ?? 0)}</h1>
      <Show when={from()}>{(at) => <StuckAt from={at()} />}</Show>
      <ById all={props.requests}>
        {(request) => (
          <GroupOne request={request()} context={props.context} onClose={(outcome) => close([request()], outcome)} />
        )}
      </ById>
      <section class="card group-one" aria-label={requestWords().group.all}>
        <h2>{requestWords().group.all}</h2>
        <OutcomeButtons onClose={(outcome) => close(props.requests, outcome)} />
      </section>
    </article>
  );
}
