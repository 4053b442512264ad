import { Drawing } from "./drawing";
import { pictureShapes, type PictureShapeName } from "./picture-shapes";

/** One of the drawn pictures. */
export function Picture(props: { name: PictureShapeName; class?: string }) {
  return <Drawing shapes={pictureShapes[props.name]} class={props.class} />;
}
