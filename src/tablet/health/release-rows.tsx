import { createSignal, onMount, Show } from "solid-js";
import { askKept } from "../../device/app-update";
import { left, offline, update, type OfflineState } from "../../device/release";
import { lookForRelease } from "../../device/this-release";
import { tabletWords } from "../../wording/tablet-words";
import { HealthRow, type Lamp } from "./health-row";
import { RunningRelease } from "./running-release";

/** Ready means that every file of the release is kept and whole, each guide among them. */
const offlineLamps: Record<OfflineState, Lamp> = { ready: "good", "getting-ready": "care", refused: "bad" };
const offlineSays = () => ({
  ready: tabletWords().offline.ready,
  "getting-ready": tabletWords().offline.keeping,
  refused: tabletWords().offline.not,
});

/** Which release runs, whether a new one waits, and whether the station opens without a network. */
export function ReleaseRows() {
  onMount(() => void askKept(true).catch(() => undefined));
  return (
    <>
      <RunningRelease />
      <NewRelease />
      <HealthRow lamp={offlineLamps[offline()]} title={tabletWords().offline.title} says={offlineSays()[offline()]} />
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
