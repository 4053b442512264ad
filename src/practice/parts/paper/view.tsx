import "./view.css";
import { Show } from "solid-js";
import { practiceWords } from "../../../wording/practice-words";
import { Tappable } from "../../simulator/tappable";
import type { Touch } from "../../simulator/touch";
import { paperShapes } from "./paper-shape";
import type { PaperPart } from "./schema";

/** A paper as the camera sees it. Its state is drawn and also said, for who does not see it. */
export function PaperView(props: { part: PaperPart; touch: Touch }) {
  const shape = () => paperShapes[props.part.shape ?? "sheet"];
  return (
    <Tappable id={props.part.id} touch={props.touch} class="ph-paper" look={props.part.state}>
      <svg viewBox="0 0 120 84" role="img" aria-label={practiceWords().paper[props.part.state]}>
        <Show when={props.part.state !== "empty"}>
          <g class="ph-paper-sheet">
            <path class="ph-sheet" d={shape().edge} />
            <path class="ph-photo" d={shape().shade} />
            <path class="ph-printed" d={shape().filled} />
            <path class="ph-strong" d={shape().strong} />
            <path d={shape().lines} />
            <path class="ph-seal" d={shape().seal} />
          </g>
        </Show>
        <path class="ph-corners" d="M4 18V4h14M102 4h14v14M116 66v14h-14M18 80H4V66" />
      </svg>
      <span class="ph-paper-label">{props.part.label}</span>
    </Tappable>
  );
}
