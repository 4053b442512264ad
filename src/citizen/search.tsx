import { createSignal, For, onMount, Show } from "solid-js";
import { welcome as vi } from "../wording/vi/welcome";
import { visitWords } from "../wording/visit-words";
import { language } from "../wording/words";
import { createFinding } from "./create-finding";
import { Frame } from "./frame";
import { HomeButton } from "./home-button";
import { NothingFound } from "./nothing-found";
import { GuideRows } from "./guide-rows";
import { SearchField } from "./search-field";
import "./search.css";

/** Finds a guide by the citizen's own words. Results appear while they type. */
export function Search() {
  const [typed, setTyped] = createSignal("");
  const { found, onErase } = createFinding(typed);
  onMount(() => (document.title = `${visitWords().search.title} – ${vi.brand}`));
  return (
    <Frame actions={<HomeButton />}>
      <h1 class="unseen">{visitWords().search.title}</h1>
      <SearchField typed={typed()} onTyped={setTyped} onErase={onErase} />
      <p class="unseen" role="status">
        {typed().trim() && found()?.length ? visitWords().search.found(found()!.length) : ""}
      </p>
      <Show when={typed().trim()} fallback={<OftenLookedFor onChoose={setTyped} />}>
        <Show when={found()?.length !== 0} fallback={<NothingFound />}>
          <GuideRows guides={found()} class="search-rows" />
        </Show>
      </Show>
    </Frame>
  );
}

/** Words to tap, for people who prefer not to type. The words appear in the field, so that next time they can type them. */
function OftenLookedFor(props: { onChoose: (words: string) => void }) {
  return (
    <section class="search-often">
      <h2>{visitWords().search.often}</h2>
      <div>
        <For each={visitWords().search.common}>
          {(one) => (
            <button class="btn quiet" lang={language()} onClick={() => props.onChoose(one)}>
              {one}
            </button>
          )}
        </For>
      </div>
    </section>
  );
}
