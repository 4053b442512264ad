import { useParams } from "@solidjs/router";
import { onMount, Show } from "solid-js";
import { catalogue, openGuide } from "../content/catalogue";
import { whenIdle } from "../device/when-idle";
import { topics, type Topic } from "../domain/guide/guide";
import { words } from "../wording/words";
import { Frame } from "./frame";
import { HomeButton } from "./home-button";
import { GuideRows } from "./guide-rows";
import { Lost } from "./lost";
import "./tutorial-list.css";

/** The tutorials of one topic. */
export function TutorialList() {
  const params = useParams<{ topic: Topic }>();
  const guides = () => catalogue.filter((guide) => guide.topic === params.topic);
  // Whoever looks at the list will open one of its guides: each is a few kilobytes, and then it opens at once.
  onMount(() => whenIdle(() => Promise.all(guides().map(({ code }) => openGuide(code)))));
  return (
    <Show when={topics.includes(params.topic)} fallback={<Lost />}>
      <Frame actions={<HomeButton />}>
        <h1>{words().welcome.topics[params.topic]}</h1>
        <div class="tutorial-list">
          <GuideRows guides={guides()} />
        </div>
      </Frame>
    </Show>
  );
}
