import { lazy, Show, Suspense } from "solid-js";
import { UndoNotice } from "../in-hand/undo-notice";
import type { ConsoleContext } from "./console-context";
import { sentence, type Kept } from "./tell";

const StillTelling = lazy(async () => ({ default: (await import("../sharing/still-telling")).StillTelling }));
const TakeAlone = lazy(async () => ({ default: (await import("../sharing/take-alone")).TakeAlone }));

/** What came of the last tap: what it ended, why it did not happen, or that the other devices are still being told. */
export function WhatWasTold(props: { context: ConsoleContext }) {
  const said = () => {
    const last = props.context.said();
    // The message was true when it was shown; it is no longer once somebody has come.
    return last === "nobody-waits" && props.context.view().waiting.length ? undefined : last;
  };
  const kept = (): Kept | undefined => {
    const last = said();
    return typeof last === "object" && "keptBy" in last && props.context.mayDo("take-alone") ? last : undefined;
  };
  return (
    <div class="console-told">
      <UndoNotice context={props.context} />
      <p role="alert" class="console-said">
        {said() && !props.context.stillTelling() ? sentence(said()!) : ""}
      </p>
      <Suspense>
        <Show when={props.context.stillTelling()}>{(since) => <StillTelling since={since()} />}</Show>
        <Show when={!props.context.stillTelling() && kept()} keyed>
          {(number) => <TakeAlone kept={number} context={props.context} />}
        </Show>
      </Suspense>
    </div>
  );
}
