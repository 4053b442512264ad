import { Show } from "solid-js";
import { Drawing } from "../../../ui/pictures/drawing";
import { turnShapes, type TurnShapeName } from "./turn-shapes";
import "./picture-button.css";

/** A choice: a picture with words beside it, as large as the space allows. */
export function PictureButton(props: {
  picture: TurnShapeName;
  words: string;
  more?: string;
  care?: boolean;
  onChoose: () => void;
}) {
  return (
    <button class="picture-button" classList={{ care: props.care }} onClick={() => props.onChoose()}>
      <Drawing shapes={turnShapes[props.picture]} />
      <span>
        <strong>{props.words}</strong>
        <Show when={props.more}>{(more) => <small>{more()}</small>}</Show>
      </span>
    </button>
  );
}
