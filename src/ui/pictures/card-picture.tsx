import { cardShapes, type CardShapeName } from "./card-shapes";
import { Drawing } from "./drawing";

/** The picture by which people recognise a volunteer. Their name always stands beside it. */
export function CardPicture(props: { name: CardShapeName; class?: string }) {
  return <Drawing shapes={cardShapes[props.name]} class={props.class} />;
}
