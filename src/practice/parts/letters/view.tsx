import "./view.css";
import { For } from "solid-js";
import { Tappable } from "../../simulator/tappable";
import type { Touch } from "../../simulator/touch";
import type { LettersPart } from "./schema";

/** Two texts letter by letter, the one to trust above; the piece that differs is found with one's eyes, and then shown. */
export function LettersView(props: { part: LettersPart; touch: Touch }) {
  return (
    <div class="ph-letters">
      <p>
        <b>{props.part.label}</b> {props.part.detail}
      </p>
      <For each={props.part.pairs}>
        {({ id, known, seen }) => (
          <Tappable id={id} touch={props.touch} class="ph-letters-pair">
            <For each={[known, seen]}>
              {(line) => (
                <span class="ph-letters-line" role="img" aria-label={[...line].join(" ")}>
                  <For each={[...line]}>
                    {(letter, at) => <i data-differs={known[at()] !== seen[at()] || undefined}>{letter}</i>}
                  </For>
                </span>
              )}
            </For>
          </Tappable>
        )}
      </For>
    </div>
  );
}
