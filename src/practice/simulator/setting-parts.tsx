import "./setting-parts.css";
import { Index, Show } from "solid-js";
import type { Part } from "../../domain/guide/practice-screen";
import { practiceWords } from "../../wording/practice-words";
import { Tappable } from "./tappable";
import type { Touch } from "./touch";

type Of<Kind extends Part["part"]> = Extract<Part, { part: Kind }>;

/** A box to tick. The right tap ticks it, as it would on a real screen. */
export function TickPart(props: { part: Of<"tick">; touch: Touch }) {
  const ticked = () => (props.part.ticked ?? false) !== props.touch.ticked(props.part.id);
  return (
    <Tappable id={props.part.id} touch={props.touch} class="ph-consent" role="checkbox" checked={ticked()}>
      <span class="ph-consent-box" data-on={ticked() || undefined}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5 12.5l5 5L19.5 7" />
        </svg>
      </span>
      <span>{props.part.label}</span>
    </Tappable>
  );
}

/** A switch of the phone's settings. The right tap turns it. */
export function TogglePart(props: { part: Of<"toggle">; touch: Touch }) {
  const on = () => (props.part.on ?? false) !== props.touch.ticked(props.part.id);
  return (
    <Tappable id={props.part.id} touch={props.touch} class="ph-toggle" role="switch" checked={on()}>
      <span class="ph-two-lines">
        <span class="ph-toggle-label">{props.part.label}</span>
        <Show when={props.part.detail}>
          <span class="ph-detail">{props.part.detail}</span>
        </Show>
      </span>
      <span class="ph-switch" data-on={on() || undefined} aria-hidden="true" />
    </Tappable>
  );
}

/** A field that opens a list: a date, a province, a commune. */
export function PickerPart(props: { part: Of<"picker">; touch: Touch }) {
  return (
    <Tappable id={props.part.id} touch={props.touch} class="ph-picker">
      <span class="ph-two-lines">
        <span class="ph-picker-label">{props.part.label}</span>
        <span class="ph-picker-value">{props.part.value}</span>
      </span>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M6 9l6 6 6-6" />
      </svg>
    </Tappable>
  );
}

/** The letters from small to large; a tap takes the next larger one. */
export function SizesPart(props: { part: Of<"sizes">; touch: Touch }) {
  const at = () => Math.min(props.part.of, props.part.at + (props.touch.ticked(props.part.id) ? 1 : 0));
  const letters = () => Array.from({ length: props.part.of }, (_, index) => index + 1);
  return (
    <Tappable id={props.part.id} touch={props.touch} class="ph-sizes">
      <span class="ph-sizes-label">{props.part.label}</span>
      <span class="ph-sizes-row" role="img" aria-label={practiceWords().sizeOf(at(), props.part.of)}>
        <Index each={letters()}>
          {(letter) => (
            <span
              class="ph-sizes-letter"
              data-on={letter() === at() || undefined}
              style={{ "--letter": String(0.9 + (letter() - 1) * (1.5 / props.part.of)) }}
            >
              <span>A</span>
            </span>
          )}
        </Index>
      </span>
    </Tappable>
  );
}
