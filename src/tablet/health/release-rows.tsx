import { createSignal, onMount, Show } from "solid-js";
import { askKept } from "../../device/app-update";
import { left, offline, update } from "../../device/release";
import { lookForRelease } from "../../device/this-release";
import { tabletWords } from "../../wording/tablet-words";
import { HealthRow } from "./health-row";
import { RunningRelease } from "./running-release";

/** Which release runs, whether a new one waits, and whether the station opens without a network. */
export function ReleaseRows() {
  onMount(() => void askKept(true).catch(() => undefined));
  const ready = () => offline() === "ready";
  return (
    <>
      <RunningRelease />
      <NewRelease />
      <HealthRow
        lamp={ready() ? "good" : "bad"}
        title={tabletWords().offline.title}
        says={ready() ? tabletWords().offline.ready : tabletWords().offline.not}
      />
    </>
  );
}

/** A new release is started only on the welcome. Here a person can look for one and see whether one waits. */
function NewRelease() {
  const says = () => tabletWords().update;
  const [answer, setAnswer] = createSignal("");
  const waits = () => update() && !left();
  const onLook = async () => setAnswer((await lookForRelease()) ? says().looked : says().notFound);
  return (
    <HealthRow lamp={waits() ? "care" : "good"} title={says().title} says={waits() ? says().waits : says().none}>
      <Show when={!waits()}>
        <p class="health-do">
          <button class="btn quiet" onClick={() => void onLook()}>
            {says().look}
          </button>
          <span role="status">{answer()}</span>
        </p>
      </Show>
    </HealthRow>
  );
}
