import { Drawing } from "./drawing";
import { shapesOf, type ShapeName } from "./shapes-by-name";

/** One of the drawn pictures. */
export function Picture(props: { name: ShapeName; class?: string }) {
  return <Drawing shapes={shapesOf(props.name)} class={props.class} />;
}
