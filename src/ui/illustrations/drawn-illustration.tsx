// @chunk later
import "./drawn-illustration.css";
import { illustrationFiles, type IllustrationName } from "./illustration-files";

/**
 * A picture of the delta. It takes only the room that is left on its screen, and shows nothing where that is too little. It
 * only illustrates: words always stand beside it. Its file comes behind the station.
 */
export function DrawnIllustration(props: { name: IllustrationName; class?: string }) {
  return (
    <div class={`illustration ${props.class ?? ""}`}>
      <img src={illustrationFiles[`./${props.name}.svg`]} alt="" decoding="async" draggable="false" />
    </div>
  );
}
