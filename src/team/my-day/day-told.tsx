import { For, Show } from "solid-js";
import { guidesNow } from "../../content/catalogue";
import type { HelpedWith, MyDay } from "../../domain/team/my-day";
import { developmentWords } from "../../wording/development-words";
import { topicName } from "../coverage/figure-title";
import { ToPractiseList } from "./to-practise-list";

/** What somebody helped with today, and the thanks for it; nobody who was helped is named. */
export function DayTold(props: { day: MyDay }) {
  const says = () => developmentWords().day;
  return (
    <Show when={props.day.helpedWith.length} fallback={<p class="card">{says().none}</p>}>
      <section class="card my-day-told">
        <p class="lead">
          <strong>{says().helped(props.day.alone, props.day.forThem, props.day.other)}.</strong>
        </p>
        <p>{says().thanks(props.day.thanks)}</p>
        <Show when={props.day.learned}>{(n) => <p>{says().learned(n())}</p>}</Show>
      </section>
      <section class="card">
        <h2 id="my-steps">{says().steps}</h2>
        <table class="bars" aria-labelledby="my-steps">
          <thead>
            <tr>
              <th scope="col">{says().step}</th>
              <For each={[says().alone, says().forThem, says().other]}>
                {(head) => (
                  <th scope="col" class="number">
                    {head}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={props.day.helpedWith}>
              {(one) => (
                <tr>
                  <th scope="row">{stepName(one)}</th>
                  <For each={[one.alone, one.forThem, one.other]}>{(n) => <td class="number">{n || "–"}</td>}</For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
        <p class="small second-ink">{says().noNames}</p>
      </section>
      <ToPractiseList practise={props.day.practise} />
    </Show>
  );
}

function stepName({ at, topic }: HelpedWith): string {
  if (!at) return topicName(topic);
  const title = guidesNow().find(({ code }) => code === at.guide)?.title ?? at.guide;
  return developmentWords().day.at(title, at.stepNumber);
}
