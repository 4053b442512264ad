import { A } from "@solidjs/router";
import { createMemo, Show } from "solid-js";
import { placeOfOffice } from "../../desk/figures/own-figures";
import { sendingAddress } from "../../domain/addresses";
import { unitsBelow } from "../../domain/unit/walk-units";
import { coverageWords } from "../../wording/coverage-words";
import { sendingWords } from "../../wording/sending-words";
import type { TeamContext } from "../team-context";

/** What the word means, and for an office that others send to, the way to who has sent. */
export function WhatItMeans(props: { context: TeamContext }) {
  /** A commune has hamlets beneath it, and nobody who sends. */
  const hasOfficesBeneath = createMemo(() => {
    const view = props.context.view();
    const beneath = unitsBelow(view.tree, placeOfOffice(view).place.unit).slice(1);
    return beneath.some(({ kind }) => kind !== "hamlet");
  });
  return (
    <>
      <p class="second-ink">{coverageWords().means}</p>
      <p>
        <a href="#send">{coverageWords().send}</a>
      </p>
      <Show when={hasOfficesBeneath()}>
        <p>
          <A class="btn second" href={sendingAddress} replace>
            {sendingWords().open}
          </A>
        </p>
      </Show>
    </>
  );
}
