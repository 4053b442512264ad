import "./lotus-of-steps.css";
import { For } from "solid-js";
import type { Practice, StepResult } from "../../domain/practice/practice";

const widestFan = 152;
const widestGap = 26;

/** The lotus of a round, on the water between two coconut palms: a petal for each step, in full colour where it was done alone. */
export function LotusOfSteps(props: { practice: Practice }) {
  const petals = () => {
    const { soFar } = props.practice;
    const gap = Math.min(widestGap, widestFan / Math.max(1, soFar.length - 1));
    const all = soFar.map(({ result }, index) => ({
      turn: (index - (soFar.length - 1) / 2) * gap,
      look: lookOf(result),
    }));
    // The upright ones stand in front.
    return all.sort((one, other) => Math.abs(other.turn) - Math.abs(one.turn));
  };
  return (
    <svg class="lotus-of-steps" viewBox="0 0 360 170" aria-hidden="true">
      <circle class="lotus-sun" cx="180" cy="78" r="74" />
      <Palm at="translate(46 30)" />
      <Palm at="translate(318 44) scale(-0.86 0.86)" />
      <For each={petals()}>
        {(petal) => (
          <path
            class="lotus-petal"
            data-look={petal.look}
            transform={`rotate(${petal.turn.toFixed(1)} 180 140)`}
            d="M180 140C158 112 160 70 180 40c20 30 22 72 0 100z"
          />
        )}
      </For>
      <path class="lotus-leaf" d="M96 146c28-16 56-12 84-2 28-10 56-14 84 2-30 12-58 12-84 4-26 8-54 8-84-4z" />
      <path
        class="lotus-water"
        d="M8 152c24-8 40 8 64 0s40-8 64 0 40 8 64 0 40-8 64 0 40 8 88 0M40 164c20-6 34 6 54 0s34-6 54 0 34 6 54 0 34-6 54 0 34 6 54 0"
      />
    </svg>
  );
}

const lookOf = (result: StepResult | undefined) =>
  result === "alone" ? "alone" : result === "followed" || result === "watched" ? "followed" : "later";

/** Turn and length of each leaf of a palm, those behind first; a leaf of negative breadth hangs to the left. */
const leaves: [turn: number, long: number, broad: number][] = [
  [-62, 0.9, 0.9],
  [-118, 0.9, -0.9],
  [28, 0.8, 0.8],
  [152, 0.8, -0.8],
  [-20, 1, 1],
  [-160, 1, -1],
  [6, 0.9, 0.9],
  [174, 0.9, -0.9],
  [-90, 0.8, 0.7],
];

function Palm(props: { at: string }) {
  return (
    <g class="lotus-palm" transform={props.at}>
      <path class="lotus-trunk" d="M-4 118C4 84 4 52 0 22" />
      <For each={leaves}>
        {([turn, long, broad]) => (
          <path
            transform={`translate(0 22) rotate(${turn}) scale(${long} ${broad})`}
            d="M0 0C13-14 33-11 44 10 32 1 15 1 0 0z"
          />
        )}
      </For>
      <path class="lotus-nuts" d="M-5 28v.1M6 29v.1" />
    </g>
  );
}
