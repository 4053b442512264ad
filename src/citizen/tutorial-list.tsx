import { useNavigate, useParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { catalogue } from "../content/catalogue";
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
