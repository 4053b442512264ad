import { For, onCleanup, onMount } from "solid-js";
import "./number-pad.css";

interface NumberPadProps {
  typed: string;
  /** The largest number of digits. */
  most: number;
  names: { digit: (digit: string) => string; erase: string; enter: string };
  disabled?: boolean;
  onTyped: (typed: string) => void;
  onEnter: () => void;
}

const digits = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

/** Large digits to tap; a keyboard's digits, Backspace and Enter work as well. */
export function NumberPad(props: NumberPadProps) {
  const onDigit = (digit: string) => {
    if (!props.disabled && props.typed.length < props.most) props.onTyped(props.typed + digit);
  };
  const onErase = () => props.onTyped(props.typed.slice(0, -1));
  const onKey = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^\d$/.test(event.key)) onDigit(event.key);
    if (event.key === "Backspace") onErase();
    if (event.key === "Enter" && !(event.target instanceof HTMLButtonElement) && props.typed) props.onEnter();
  };
  onMount(() => addEventListener("keydown", onKey));
  onCleanup(() => removeEventListener("keydown", onKey));
  return (
    <div class="number-pad">
      <For each={digits}>{(digit) => <Digit digit={digit} name={props.names.digit} onDigit={onDigit} />}</For>
      <button class="btn quiet" onClick={onErase}>
        {props.names.erase}
      </button>
      <Digit digit="0" name={props.names.digit} onDigit={onDigit} />
      <button class="btn main" disabled={props.disabled || !props.typed} onClick={() => props.onEnter()}>
        {props.names.enter}
      </button>
    </div>
  );
}

function Digit(props: { digit: string; name: (digit: string) => string; onDigit: (digit: string) => void }) {
  return (
    <button class="btn digit" aria-label={props.name(props.digit)} onClick={() => props.onDigit(props.digit)}>
      {props.digit}
    </button>
  );
}
