import { For, Show } from "solid-js";
import { isAtWork } from "../../domain/team/member";
import { CardPicture } from "../../ui/pictures/card-picture";
import { requestWords } from "../../wording/request-words";
import { numberWithDay } from "../console/number-with-day";
import type { Room } from "../console/room";

/** Who is at work, where, and with whom. */
export function TeamStrip(props: { room: Room }) {
  const says = () => requestWords().team;
  const present = () => props.room.view().team.filter((member) => isAtWork(member, props.room.now()));
  const numbers = (id: string) =>
    props.room
      .view()
      .held.filter(({ by }) => by === id)
      .map((request) => numberWithDay(request, props.room.today()))
      .join(", ");
  return (
    <section class="card team-strip">
      <h2>{says().title}</h2>
      <Show when={present().length} fallback={<p class="second-ink">{says().nobody}</p>}>
        <ul>
          <For each={present()}>
            {(member) => (
              <li>
                <Show when={member.card}>{(card) => <CardPicture name={card()} />}</Show>
                <strong>{props.room.nameOf(member.id)}</strong>
                <span class="second-ink">
                  {[member.work?.desk, numbers(member.id) ? says().with(numbers(member.id)) : says().free]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
