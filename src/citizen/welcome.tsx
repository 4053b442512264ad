import { useNavigate } from "@solidjs/router";
import { For, lazy, onMount, Show, Suspense } from "solid-js";
import { useDeskState } from "../desk/live-desk";
import { searchAddress, topicAddress } from "../domain/addresses";
import { topics, type Topic } from "../domain/guide/guide";
import { whenIdle } from "../device/when-idle";
import { TopicPicture } from "../ui/pictures/topic-picture";
import { words } from "../wording/words";
import { Frame } from "./frame";
import { WelcomeActions } from "./welcome-actions";
import "./welcome.css";

const WelcomeNotices = lazy(async () => ({ default: (await import("./welcome-notices")).WelcomeNotices }));

/**
 * Fetches the screens behind the tiles and behind "Nhờ giúp" before anybody taps. When they were fetched at the tap, the first tap of the day
 * was the slowest.
 */
const fetchNextScreens = () =>
  Promise.all([import("./tutorial-list"), import("./tutorial"), import("./ask-for-help/ask/your-turn")]);

/** One question and a few pictures: the first thing a citizen sees. */
export function Welcome() {
  const state = useDeskState();
  const navigate = useNavigate();
  onMount(() => {
    document.title = words().brand;
    whenIdle(fetchNextScreens);
  });
  return (
    <Frame actions={<WelcomeActions />}>
      <h1 class="welcome-question">{words().welcome.question}</h1>
      <p class="second-ink welcome-comfort">{words().welcome.comfort}</p>
      <Suspense>
        <Show when={state().state !== "opening"}>
          <WelcomeNotices />
        </Show>
      </Suspense>
      <nav class="tiles">
        <For each={topics}>{(topic) => <Tile topic={topic} />}</For>
        <button class="tile tile-search" onClick={() => navigate(searchAddress)}>
          <TopicPicture name="search" />
          <span>{words().welcome.search}</span>
        </button>
      </nav>
    </Frame>
  );
}

function Tile(props: { topic: Topic }) {
  const navigate = useNavigate();
  return (
    <button class={`tile topic-${props.topic}`} onClick={() => navigate(topicAddress + props.topic)}>
      <TopicPicture name={props.topic} />
      <span>{words().welcome.topics[props.topic]}</span>
    </button>
  );
}
