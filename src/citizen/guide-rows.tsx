import { For, Show, type JSX } from "solid-js";
import type { GuideSummary } from "../domain/guide/guide";
import { visitWords } from "../wording/visit-words";
import { GuideRow } from "./guide-row";

interface GuideRowsProps {
  guides: GuideSummary[] | undefined;
  class?: string;
  /** Guides of other offices stand together, and under the name of their office. */
  headed?: boolean;
  /** The way to further guides, as the last row. */
  children?: JSX.Element;
}

/** Guides to choose from, one row each; the same in a topic and in a search. */
export function GuideRows(props: GuideRowsProps) {
  return (
    <ul class={`guide-rows ${props.class ?? ""}`}>
      <For each={props.guides}>
        {(guide, nth) => (
          <>
            <Show when={props.headed && guide.from !== props.guides?.[nth() - 1]?.from && guide.from}>
              {(office) => (
                <li class="guide-rows-of">
                  <h2>{visitWords().list.from(office())}</h2>
                </li>
              )}
            </Show>
            <li>
              <GuideRow guide={guide} />
            </li>
          </>
        )}
      </For>
      {props.children}
    </ul>
  );
}
