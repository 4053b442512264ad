import { A } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { guidesHere } from "../content/catalogue";
import type { Desk } from "../desk/desk";
import { oftenHere } from "../desk/practice/often-here";
import { learnAddress } from "../domain/address-of";
import { createFetchedPart } from "../ui/create-fetched-part";
import { Picture } from "../ui/pictures/picture";
import { visitWords } from "../wording/visit-words";
import { languageOf, titleOf } from "./told-guides";
import "./often-here.css";

/** What others here looked for this week, for whoever does not know where to begin. It takes the place of the friendly sentence. */
export function OftenHere(props: { desk: Desk }) {
  const { found } = createFetchedPart(() => props.desk, oftenHere);
  const guides = createMemo(() => guidesHere().filter(({ code }) => found()?.includes(code)));
  return (
    <Show when={guides().length}>
      <nav class="often-here" aria-label={visitWords().oftenHere}>
        <span class="second-ink">{visitWords().oftenHere}</span>
        <For each={guides()}>
          {(guide) => (
            <A class="btn quiet" href={learnAddress(guide.code, 1)} lang={languageOf(guide.code)}>
              <Picture name={guide.picture} class="icon" />
              {titleOf(guide)}
            </A>
          )}
        </For>
      </nav>
    </Show>
  );
}
