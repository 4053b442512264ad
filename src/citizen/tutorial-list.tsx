import { useParams } from "@solidjs/router";
import { createEffect, createSignal, on, Show } from "solid-js";
import { guidesHere } from "../content/catalogue";
import { topics, type Topic } from "../domain/guide/guide";
import { Picture } from "../ui/pictures/picture";
import { visitWords } from "../wording/visit-words";
import { GuideRows } from "./guide-rows";
import { Lost } from "./lost";
import { TopicPage } from "./topic-page";
import "./tutorial-list.css";

/** As many stand on a tablet at once, in both ways of holding it: a list that has to be scrolled hides its last ones. */
const mostAtOnce = 9;

/** How many of so many guides stand on a page: all, or equally many on each, with one place left for the way to the others. */
function sizeOfPage(guides: number): number {
  if (guides <= mostAtOnce) return guides;
  return Math.ceil(guides / Math.ceil(guides / (mostAtOnce - 1)));
}

/** The tutorials of one topic, a page of them at a time. */
export function TutorialList() {
  const params = useParams<{ topic: Topic }>();
  const [first, setFirst] = createSignal(0);
  createEffect(
    on(
      () => params.topic,
      () => setFirst(0),
      { defer: true },
    ),
  );
  const guides = () => guidesHere().filter((guide) => guide.topic === params.topic);
  const size = () => sizeOfPage(guides().length);
  const shown = () => guides().slice(first(), first() + size());
  const left = () => guides().length - first() - size();
  const turn = () => setFirst(left() > 0 ? first() + size() : 0);
  return (
    <Show when={topics.includes(params.topic)} fallback={<Lost />}>
      <TopicPage topic={params.topic}>
        <div class="tutorial-list">
          <GuideRows guides={shown()} headed>
            <Show when={size() < guides().length}>
              <li>
                <button class="guide-row further" onClick={turn}>
                  <Picture name="further" />
                  {left() > 0 ? visitWords().list.more(left()) : visitWords().list.first}
                </button>
              </li>
            </Show>
          </GuideRows>
        </div>
      </TopicPage>
    </Show>
  );
}
