import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { printWhenDrawn } from "../../device/printer";
import { fixGuideAddress } from "../../domain/address-of";
import { checksAddress } from "../../domain/addresses";
import { checkWords } from "../../wording/check-words";

interface CheckActionsProps {
  code: string;
  isOther: boolean;
  sheet: () => HTMLElement;
}

/** Prints the sheet of a guide; where something is otherwise, leads to whoever mends it; and back to all guides. */
export function CheckActions(props: CheckActionsProps) {
  return (
    <p class="row">
      <button class="btn second" onClick={() => void printWhenDrawn(props.sheet())}>
        {checkWords().print}
      </button>
      <Show when={props.isOther}>
        <A class="btn quiet" href={fixGuideAddress(props.code)} replace>
          {checkWords().fix}
        </A>
      </Show>
      <A class="btn quiet" href={checksAddress} replace>
        {checkWords().all}
      </A>
    </p>
  );
}
