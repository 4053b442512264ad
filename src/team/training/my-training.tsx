import { For, Show } from "solid-js";
import { topics } from "../../domain/guide/guide";
import { teamWords } from "../../wording/team-words";
import { createCourses } from "../today/create-needs";
import type { TeamContext } from "../team-context";
import { Certificate } from "./certificate";
import { MyTopic } from "./my-topic";

/** Where I stand in each topic, and the guides still to be done alone. */
export function MyTraining(props: { context: TeamContext }) {
  const courses = createCourses();
  const me = () => props.context.member(props.context.me());
  return (
    <section aria-label={teamWords().mine.training}>
      <h2>{teamWords().mine.training}</h2>
      <div class="cards">
        <For each={topics}>{(topic) => <MyTopic topic={topic} courses={courses()} context={props.context} />}</For>
      </div>
      <Show when={me()}>{(member) => <Certificate member={member()} context={props.context} />}</Show>
    </section>
  );
}
