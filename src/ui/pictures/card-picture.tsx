import { cardShapes, type CardShapeName } from "./card-shapes";
import { Drawing } from "./drawing";

/** The picture a volunteer is known by; their name in words always stands beside it. */
export function CardPicture(props: { name: CardShapeName; class?: string }) {
  return <Drawing shapes={cardShapes[props.name]} class={props.class} />;
}
