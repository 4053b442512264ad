import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { catalogue } from "../content/catalogue";
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
