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

/** Five rows are what an eye takes in, and what fits above the keyboard of an upright tablet. */
const most = 5;

/** Finding a guide by one's own words: it answers while one types, and asks for nothing else. */
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

/** A tap for those who would rather not type; the words go into the field, so that the next time they can. */
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

/** The way out stands where the keyboard does not cover it. */
function NothingFound() {
  return (
    <div class="search-nothing card" role="status">
      <p>{visitWords().search.nothing}</p>
      <HelpButton whereabouts={undefined} />
    </div>
  );
}
