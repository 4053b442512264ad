import { Drawing } from "./drawing";
import { topicShapes } from "./topic-shapes";

/** The drawing of a topic or of the search. It imports no other picture, so that the welcome loads fast. */
export function TopicPicture(props: { name: keyof typeof topicShapes; class?: string }) {
  return <Drawing shapes={topicShapes[props.name]} class={props.class} />;
}
