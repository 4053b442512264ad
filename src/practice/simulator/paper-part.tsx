import { Show } from "solid-js";
import type { Part } from "../../domain/guide/practice-screen";
import { practiceWords } from "../../wording/practice-words";
import { Tappable } from "./tappable";
import type { Touch } from "./touch";

/** A paper as the camera sees it. Its state is drawn and also said, for who does not see it. */
export function PaperPart(props: { part: Extract<Part, { part: "paper" }>; touch: Touch }) {
  return (
    <Tappable id={props.part.id} touch={props.touch} class="ph-paper" look={props.part.state}>
      <svg viewBox="0 0 120 84" role="img" aria-label={practiceWords().paper[props.part.state]}>
        <Show when={props.part.state !== "empty"}>
          <g class="ph-paper-sheet">
            <rect class="ph-sheet" x="14" y="8" width="92" height="68" rx="3" />
            <rect class="ph-photo" x="22" y="16" width="18" height="23" rx="2" />
            <path class="ph-portrait" d="M24 39c0-9 14-9 14 0zM31 19.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8z" />
            <path d="M48 19h46M48 27h36M22 47h72M22 55h72M22 63h44" />
            <circle class="ph-seal" cx="88" cy="62" r="8" />
          </g>
        </Show>
        <path class="ph-corners" d="M4 18V4h14M102 4h14v14M116 66v14h-14M18 80H4V66" />
      </svg>
      <span class="ph-paper-label">{props.part.label}</span>
    </Tappable>
  );
}
