import { createMemo, For, Show } from "solid-js";
import { wholeNumbers } from "../../domain/office/hotline";
import { printWords } from "../../wording/print-words";
import type { PaperOffice } from "./paper-office";

/** Who helps, free of charge. A telephone number is printed only if the office set one and it is complete. */
export function PaperHelp(props: { office: PaperOffice }) {
  const numbers = createMemo(() => wholeNumbers(props.office));
  return (
    <p class="paper-help">
      {printWords().help} <strong>{props.office.name || printWords().anyOffice}</strong>
      <Show when={numbers().phone}>
        {" · "}
        <span>{printWords().phone}</span> <strong class="paper-phone">{numbers().phone}</strong>
      </Show>
      <For each={numbers().hotlines}>
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
