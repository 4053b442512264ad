import { createMemo, createResource, createSignal, For, onMount, Show } from "solid-js";
import { catalogue, openGuideWords } from "../content/catalogue";
import { welcome as vi } from "../wording/vi/welcome";
import { visitWords } from "../wording/visit-words";
import { createFinder } from "./find-guides";
import { Frame } from "./frame";
import { HomeButton } from "./home-button";
import { HelpButton } from "./help-button";
import { GuideRows } from "./guide-rows";
import { SearchField } from "./search-field";
import "./search.css";

/** Five rows can be seen at one glance, and fit above the keyboard of an upright tablet. */
const most = 5;

/** Finds a guide by the citizen's own words. Results appear while they type. */
export function Search() {
  const [typed, setTyped] = createSignal("");
  const [finder] = createResource(openFinder);
  const found = createMemo(() => {
    const codes = finder()?.(typed(), most);
    return codes?.map((code) => catalogue.find((guide) => guide.code === code)!);
  });
  onMount(() => (document.title = `${visitWords().search.title} – ${vi.brand}`));
  return (
    <Frame actions={<HomeButton />}>
      <h1 class="unseen">{visitWords().search.title}</h1>
      <SearchField typed={typed()} onTyped={setTyped} />
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

/** The guides are in Vietnamese, whatever the language of the buttons. */
async function openFinder() {
  const guideWords = await openGuideWords();
  return createFinder(
    catalogue.map(({ code, title, topic }) => ({
      ...guideWords.find((one) => one.code === code)!,
      title,
      topicWords: vi.welcome.topics[topic],
    })),
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
            <button class="btn quiet" lang="vi" onClick={() => props.onChoose(one)}>
              {one}
            </button>
          )}
        </For>
      </div>
    </section>
  );
}

/** The home button stands where the keyboard does not cover it. */
function NothingFound() {
  return (
    <div class="search-nothing card" role="status">
      <p>{visitWords().search.nothing}</p>
      <HelpButton whereabouts={undefined} />
    </div>
  );
}
