import { Drawing } from "./drawing";
import { pictureShapes, type PictureShapeName } from "./picture-shapes";

/** One of the house's drawings. */
export function Picture(props: { name: PictureShapeName; class?: string }) {
  return <Drawing shapes={pictureShapes[props.name]} class={props.class} />;
}
