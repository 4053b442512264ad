import { For, Show } from "solid-js";
import { isAtWork } from "../../domain/team/member";
import { CardPicture } from "../../ui/pictures/card-picture";
import { requestWords } from "../../wording/request-words";
import { numberWithDay } from "../console/number-with-day";
import type { ConsoleContext } from "../console/console-context";

/** Who is at work, where, and with whom. */
export function TeamStrip(props: { context: ConsoleContext }) {
  const says = () => requestWords().team;
  const present = () => props.context.view().team.filter((member) => isAtWork(member, props.context.now()));
  const numbers = (id: string) =>
    props.context
      .view()
      .held.filter(({ by }) => by === id)
      .map((request) => numberWithDay(request, props.context.today()))
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
                <strong>{props.context.nameOf(member.id)}</strong>
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
