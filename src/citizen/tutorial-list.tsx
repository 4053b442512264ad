import { useNavigate, useParams } from "@solidjs/router";
import { For, onMount, Show } from "solid-js";
import { catalogue, openGuide } from "../content/catalogue";
import { whenIdle } from "../device/when-idle";
import { topics, type Topic } from "../domain/guide/guide";
import { words } from "../wording/words";
import { Frame } from "./frame";
import { GuideRow } from "./guide-row";
import { Lost } from "./lost";
import "./tutorial-list.css";

/** The tutorials of one topic. */
export function TutorialList() {
  const params = useParams<{ topic: Topic }>();
  const navigate = useNavigate();
  const guides = () => catalogue.filter((guide) => guide.topic === params.topic);
  // Whoever looks at the list will open one of its guides: each is a few kilobytes, and then it opens at once.
  onMount(() => whenIdle(() => Promise.all(guides().map(({ code }) => openGuide(code)))));
  return (
    <Show when={topics.includes(params.topic)} fallback={<Lost />}>
      <Frame
        actions={
          <button class="btn second" onClick={() => navigate("/", { replace: true })}>
            {words().home}
          </button>
        }
      >
        <h1>{words().welcome.topics[params.topic]}</h1>
        <Show when={guides().length} fallback={<p class="notice">{words().list.empty}</p>}>
          <div class="tutorial-list">
            <ul class="guide-rows">
              <For each={guides()}>
                {(guide) => (
                  <li>
                    <GuideRow guide={guide} />
                  </li>
                )}
              </For>
            </ul>
          </div>
        </Show>
      </Frame>
    </Show>
  );
}
