import { For, Show } from "solid-js";
import { guidesHere } from "../../content/catalogue";
import { groupOffers } from "../../domain/waiting-list/group-offers";
import { requestWords } from "../../wording/request-words";
import type { ConsoleContext } from "../console/console-context";

/** Offers one session for all when three or more people wait with the same step. */
export function GroupOffers(props: { context: ConsoleContext }) {
  const offers = () => groupOffers(props.context.list().mine);
  const title = (code: string) => guidesHere().find((guide) => guide.code === code)?.title ?? code;
  return (
    <Show when={props.context.mayTake()}>
      <For each={offers()}>
        {(offer) => (
          <div class="notice spread">
            <p>{requestWords().list.group(offer.requests.length, offer.stepNumber, title(offer.guide))}</p>
            <button class="btn second" onClick={() => props.context.onGather(offer)}>
              {requestWords().list.gather}
            </button>
          </div>
        )}
      </For>
    </Show>
  );
}
