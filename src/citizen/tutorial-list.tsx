import { A, useNavigate, useParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { catalogue } from "../content/catalogue";
import { topics, type Topic } from "../domain/guide/guide";
import { Picture } from "../ui/picture";
import { words } from "../wording/words";
import { Frame } from "./frame";
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
          <ul class="guide-list">
            <For each={guides()}>
              {(guide) => (
                <li>
                  <A class={`guide-row topic-${guide.topic}`} href={`/learn/${guide.code}/1`}>
                    <Picture name={guide.picture} />
                    <span>
                      <strong>{guide.title}</strong>
                      <small class="second-ink">{words().list.steps(guide.steps)}</small>
                    </span>
                  </A>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </Frame>
    </Show>
  );
}
