import { Show } from "solid-js";
import type { Turn } from "../../../desk/read-turn";
import { CardPicture } from "../../../ui/pictures/card-picture";
import { Picture } from "../../../ui/pictures/picture";
import { turnWords } from "../../../wording/turn-words";

/** The volunteer's name and the picture on their card. People who read little recognise them by the picture. */
export function HelperCard(props: { turn: Turn }) {
  const helper = () => props.turn.helper;
  const says = () => {
    const { helping, helpingNoName, invites, somebodyInvites } = turnWords().helper;
    const name = helper()?.name;
    if (props.turn.stage === "called") return name ? invites(name) : somebodyInvites;
    return name ? helping(name) : helpingNoName;
  };
  return (
    <section class="card helper-card">
      <span class="helper-picture">
        <Show when={helper()?.card} fallback={<Picture name="person" />}>
          {(card) => <CardPicture name={card()} />}
        </Show>
      </span>
      <div>
        <h2>{says()}</h2>
        <Show when={helper()?.card}>{(card) => <p class="second-ink">{turnWords().helper.card(card())}</p>}</Show>
      </div>
    </section>
  );
}
