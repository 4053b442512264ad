import { A } from "@solidjs/router";
import { Match, Switch } from "solid-js";
import type { Turn } from "../../../desk/read-turn";
import { learnAddress } from "../../../domain/address-of";
import { wasHelped } from "../../../domain/request/outcome";
import { Picture } from "../../../ui/pictures/picture";
import { turnWords } from "../../../wording/turn-words";
import { BackToStep } from "../../back-to-step";
import { keepSitting } from "../../sitting";

// Mistakes from before the help must not count in the try after it.
const forget = () => keepSitting({ kept: undefined });

/** Offers the same step once more, alone, so that it is remembered; else the way back to it, and how to ask again. */
export function WhatNext(props: { request: Extract<Turn["request"], { state: "closed" }> }) {
  const step = () => (wasHelped(props.request.outcome) ? props.request.from : undefined);
  return (
    <Switch
      fallback={
        <>
          <BackToStep class="main" />
          <p>{turnWords().after.askAgain}</p>
        </>
      }
    >
      <Match when={step() && props.request.learned}>
        <p class="after-lead">{turnWords().after.learned(step()!.stepNumber)}</p>
        <BackToStep class="main" />
      </Match>
      <Match when={step()}>
        {(from) => (
          <>
            <p class="after-lead">{turnWords().after.tryAlone(from().stepNumber)}</p>
            <A
              class="btn main"
              href={`${learnAddress(from().guide, from().stepNumber)}?mode=alone`}
              replace
              onClick={forget}
            >
              <Picture name="alone" class="icon" />
              {turnWords().after.repeatStep(from().stepNumber)}
            </A>
          </>
        )}
      </Match>
    </Switch>
  );
}
