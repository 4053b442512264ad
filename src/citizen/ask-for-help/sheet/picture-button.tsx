import { Show } from "solid-js";
import { Picture } from "../../../ui/pictures/picture";
import type { ShapeName } from "../../../ui/pictures/shapes-by-name";
import "./picture-button.css";

/** A choice: a picture with words beside it, as large as the space allows. */
export function PictureButton(props: {
  picture: ShapeName;
  words: string;
  more?: string;
  care?: boolean;
  onChoose: () => void;
}) {
  return (
    <button class="picture-button" classList={{ care: props.care }} onClick={() => props.onChoose()}>
      <Picture name={props.picture} />
      <span>
        <strong>{props.words}</strong>
        <Show when={props.more}>{(more) => <small>{more()}</small>}</Show>
      </span>
    </button>
  );
}
