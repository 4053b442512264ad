import type { Mode } from "../../domain/practice/practice";

const paths: Record<Mode, string> = {
  watch: "M2 12c5-9 15-9 20 0-5 9-15 9-20 0zM10 12a2 2 0 1 0 4 0 2 2 0 1 0-4 0",
  guided: "M9 21c-6-7-4-8 0-5V8a2 2 0 0 1 4 0v5l5 2v6zM11 4V2M6 5L5 4M16 5l1-1",
  alone: "M5 7a4 4 0 1 0 8 0 4 4 0 1 0-8 0M2 21c0-8 6-8 10-6M13 18l3 3 6-7",
};

/** The sign beside a way of practising. Phones at home show its words alone. */
export const ModeSign = (props: { mode: Mode }) => (
  <svg class="step-sign" viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[props.mode]} />
  </svg>
);
