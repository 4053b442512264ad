import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { written } from "../domain/figures/write-csv";
import { figuresWords } from "../wording/figures-words";
import "../ui/look/to-rows.css";
import { useRowsAddress } from "./rows-address";

interface FigureLinkProps {
  value: number | string;
  /** What the number is called, for whoever does not see the table. */
  label: string;
  column: string;
  behind: string | undefined;
}

/** A number of a table; where it sums rows, one tap shows them. */
export function FigureLink(props: FigureLinkProps) {
  const addressOf = useRowsAddress();
  const text = () => written(props.value);
  const href = () => (props.behind !== undefined && props.value !== 0 ? addressOf?.(props.behind) : undefined);
  return (
    <Show when={href()} fallback={text()}>
      {(to) => (
        <A
          class="to-rows"
          href={to()}
          replace
          data-number={props.behind}
          aria-label={figuresWords().rows.see(props.label, props.column, text())}
        >
          {text()}
        </A>
      )}
    </Show>
  );
}
