import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { figuresWords } from "../../wording/figures-words";
import "../../ui/look/to-rows.css";
import { useFigureAddress } from "./figure-address";

interface FigureNumberProps {
  unit: string | undefined;
  what: string;
  /** What the number is called, for whoever does not see the table. */
  label: string;
  text: string | number;
  /** Nothing is summed where nothing is told. */
  isNothing?: boolean;
}

/** A figure of a unit; one tap shows what it sums. */
export function FigureNumber(props: FigureNumberProps) {
  const addressOf = useFigureAddress();
  const href = () => (props.unit !== undefined && !props.isNothing ? addressOf?.(props.unit, props.what) : undefined);
  return (
    <Show when={href()} fallback={props.text}>
      {(to) => (
        <A
          class="to-rows"
          href={to()}
          replace
          data-number={props.what}
          aria-label={figuresWords().rows.see(props.label, "", String(props.text))}
        >
          {props.text}
        </A>
      )}
    </Show>
  );
}
