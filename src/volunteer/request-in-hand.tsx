import { createResource, For, Show } from "solid-js";
import { openGuide } from "../content/catalogue";
import { closeRequest } from "../desk/request/close-request";
import { useSession } from "../desk/live-session";
import { returnRequest } from "../desk/request/return-request";
import type { Held } from "../domain/request/help-request";
import { outcomes, type Outcome } from "../domain/request/outcome";
import { staffWords } from "../wording/staff-words";
import { StuckStep } from "./stuck-step";
import { tell } from "./tell";

interface RequestInHandProps {
  request: Held;
  onSaid: Parameters<typeof tell>[0];
}

/** Where the citizen is stuck, how to guide that step, and how it ended. */
export function RequestInHand(props: RequestInHandProps) {
  const session = useSession();
  const [guide] = createResource(() => props.request.from?.guide, openGuide);
  const by = () => session().member.id;
  const onClose = (outcome: Outcome) =>
    tell(props.onSaid, () => closeRequest(session().desk, props.request.id, { by: by(), outcome }));
  const onReturn = () => tell(props.onSaid, () => returnRequest(session().desk, props.request.id, by()));
  const title = () => {
    const { number, from } = props.request;
    return from ? staffWords().hand.stuckAt(number, from.stepNumber) : staffWords().hand.general(number);
  };
  return (
    <article class="hand">
      <h1>{title()}</h1>
      <Show when={props.request.from} fallback={<p class="card">{staffWords().hand.generalHow}</p>}>
        {(from) => (
          <Show when={!guide.loading}>
            <StuckStep from={from()} guide={guide()} />
          </Show>
        )}
      </Show>
      <div class="hand-end" role="group" aria-label={staffWords().hand.howEnded}>
        <p class="second-ink">{staffWords().hand.remember}</p>
        <For each={outcomes}>
          {(outcome) => (
            <button
              class={`btn outcome-${outcome} ${outcome === "did-it-alone" ? "main" : "second"}`}
              onClick={() => void onClose(outcome)}
            >
              {staffWords().outcomes[outcome]}
            </button>
          )}
        </For>
        <button class="btn quiet" onClick={() => void onReturn()}>
          {staffWords().hand.returnIt}
        </button>
      </div>
    </article>
  );
}
