import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { practiseGuideAddress } from "../../domain/address-of";
import type { ToPractise } from "../../domain/team/my-day";
import { developmentWords } from "../../wording/development-words";
import { words } from "../../wording/words";

/** What is worth practising after this day, each with the reason and the guide to begin with. */
export function ToPractiseList(props: { practise: readonly ToPractise[] }) {
  const says = () => developmentWords().day;
  const name = ({ topic }: ToPractise) => words().welcome.topics[topic];
  return (
    <section class="card">
      <h2>{says().practise}</h2>
      <Show when={props.practise.length} fallback={<p>{says().nothingToPractise}</p>}>
        <ul class="plain-list">
          <For each={props.practise}>
            {(one) => (
              <li class="spread">
                <span>{one.forThem ? says().whyForThem(name(one), one.forThem) : says().whyNotPassed(name(one))}</span>
                <Show when={one.guide}>
                  {(guide) => (
                    <A class="btn second" href={practiseGuideAddress(guide())} replace>
                      {says().begin(name(one))}
                    </A>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
