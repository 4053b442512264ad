import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { practiseGuideAddress } from "../../domain/address-of";
import type { Duty } from "../../domain/team/duty";
import { dutyWords } from "../../wording/duty-words";

/** From the duty to practise a guide to that guide; nothing for any other duty. */
export function PractiseLink(props: { duty: Duty }) {
  return (
    <Show when={props.duty.what === "practise-guide" && props.duty.guide}>
      {(guide) => (
        <A class="btn second" href={practiseGuideAddress(guide())} replace>
          {dutyWords().practise}
        </A>
      )}
    </Show>
  );
}
