import { Show } from "solid-js";
import { faceShape } from "../../domain/guide/face-shape";
import { paperShapes } from "../../domain/guide/paper-shape";
import type { PaperPart as Paper } from "../../domain/guide/practice-screen";
import { practiceWords } from "../../wording/practice-words";
import { Tappable } from "./tappable";
import type { Touch } from "./touch";

/** One's own face as the camera sees it; the words around it say what to do. */
export function FacePart() {
  return (
    <svg class="ph-face-frame" viewBox="0 0 120 120" aria-hidden="true">
      <circle class="ph-face-ground" cx="60" cy="60" r="54" />
      <path class="ph-face-clothes" d={faceShape.shoulders} />
      <path class="ph-face-skin" d={faceShape.neck + faceShape.head} />
      <path class="ph-face-hair" d={faceShape.hair} />
      <path class="ph-face-eyes" d={faceShape.eyes} />
      <circle class="ph-face-ring" cx="60" cy="60" r="54" />
    </svg>
  );
}

/** A paper as the camera sees it. Its state is drawn and also said, for who does not see it. */
export function PaperPart(props: { part: Paper; touch: Touch }) {
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
