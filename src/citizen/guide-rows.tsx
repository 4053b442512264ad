import { For } from "solid-js";
import type { GuideSummary } from "../domain/guide/guide";
import { GuideRow } from "./guide-row";

/** Guides to choose from, one row each; the same in a topic and in a search. */
export function GuideRows(props: { guides: GuideSummary[] | undefined; class?: string }) {
  return (
    <ul class={`guide-rows ${props.class ?? ""}`}>
      <For each={props.guides}>
        {(guide) => (
          <li>
            <GuideRow guide={guide} />
          </li>
        )}
      </For>
    </ul>
  );
}
