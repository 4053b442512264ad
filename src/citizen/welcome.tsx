import { useNavigate } from "@solidjs/router";
import { For, lazy, onMount, Show, Suspense } from "solid-js";
import { useDesk, useDeskState } from "../desk/live-desk";
import { liveWaitingCount } from "../desk/live-requests";
import { myNumberAddress, searchAddress, topicAddress } from "../domain/addresses";
import { topics, type Topic } from "../domain/guide/guide";
import { whenIdle } from "../device/when-idle";
import { TopicPicture } from "../ui/pictures/topic-picture";
import { words } from "../wording/words";
import { Frame } from "./frame";
import "./welcome.css";

const WelcomeNotices = lazy(async () => ({ default: (await import("./welcome-notices")).WelcomeNotices }));
// It comes behind the station: a welcome without its voice is whole.
const WelcomeVoice = lazy(() =>
  import("./welcome-voice").then(
    (found) => ({ default: found.WelcomeVoice }),
    () => ({ default: () => null }),
  ),
);
const Picture = lazy(async () => ({ default: (await import("../ui/pictures/picture")).Picture }));

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

function WelcomeActions() {
  const desk = useDesk();
  const navigate = useNavigate();
  return (
    <>
      {/* Its place is there before it is known how many wait: a button that jumps is tapped beside. */}
      <p class="waiting-line second-ink">
        <Show when={desk()} keyed>
          {(open) => {
            const waiting = liveWaitingCount(open);
            return <Show when={waiting() !== undefined}>{words().welcome.waiting(waiting() ?? 0)}</Show>;
          }}
        </Show>
      </p>
      <Suspense>
        <WelcomeVoice />
      </Suspense>
      <button class="btn quiet own-number" onClick={() => navigate(myNumberAddress)}>
        <Suspense fallback={<span class="icon" />}>
          <Picture name="own-number" class="icon" />
        </Suspense>
        {words().welcome.myNumber}
      </button>
    </>
  );
}
