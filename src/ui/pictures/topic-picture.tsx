import { Drawing } from "./drawing";
import { topicShapes } from "./topic-shapes";

/** The drawing of a topic or of the search. It brings no other picture along, so that the welcome stays light. */
export function TopicPicture(props: { name: keyof typeof topicShapes; class?: string }) {
  return <Drawing shapes={topicShapes[props.name]} class={props.class} />;
}
