import { For, Show } from "solid-js";
import { printWords } from "../../wording/print-words";
import type { PaperOffice } from "./paper-office";

/** Who helps, free of charge; the telephone only when the office set it. */
export function PaperHelp(props: { office: PaperOffice }) {
  return (
    <p class="paper-help">
      {printWords().help} <strong>{props.office.name || printWords().anyOffice}</strong>
      <Show when={props.office.phone}>
        {" · "}
        <span>{printWords().phone}</span> <strong class="paper-phone">{props.office.phone}</strong>
      </Show>
      <For each={props.office.hotlines}>
        {({ name, number }) => (
          <>
            {" · "}
            <span>{name}</span> <strong class="paper-phone">{number}</strong>
          </>
        )}
      </For>
    </p>
  );
}
