import { createResource, createSignal, onMount, Show } from "solid-js";
import { askKept } from "../../device/app-update";
import { offline, update } from "../../device/release";
import { lookForRelease, thisRelease, wentBack } from "../../device/this-release";
import { tabletWords } from "../../wording/tablet-words";
import { HealthRow } from "./health-row";

/** Which release runs, whether a new one waits, and whether the station opens without a network. */
export function ReleaseRows() {
  const release = thisRelease();
  const [back] = createResource(wentBack);
  onMount(() => void askKept(true).catch(() => undefined));
  const version = () => tabletWords().version;
  const runs = () => {
    if (!release) return version().unknown;
    return back.latest ? version().wentBack(release) : version().runs(release);
  };
  const ready = () => offline() === "ready";
  return (
    <>
      <HealthRow lamp={release && !back.latest ? "good" : "care"} title={version().title} says={runs()} />
      <NewRelease />
      <HealthRow
        lamp={ready() ? "good" : "bad"}
        title={tabletWords().offline.title}
        says={ready() ? tabletWords().offline.ready : tabletWords().offline.not}
      />
    </>
  );
}

/** Taken up only by the welcome; here it is looked for and told of. */
function NewRelease() {
  const says = () => tabletWords().update;
  const [answer, setAnswer] = createSignal("");
  const onLook = async () => setAnswer((await lookForRelease()) ? says().looked : says().notFound);
  return (
    <HealthRow lamp={update() ? "care" : "good"} title={says().title} says={update() ? says().waits : says().none}>
      <Show when={!update()}>
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
