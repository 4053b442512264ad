import { createResource, createSignal, Show } from "solid-js";
import { offline, update } from "../../device/release";
import { keptReleases, lookForRelease } from "../../device/releases";
import { tabletWords } from "../../wording/tablet-words";
import { HealthRow } from "./health-row";

/** Which release runs, whether a new one waits, and whether the station opens without a network. */
export function ReleaseRows() {
  const [kept] = createResource(keptReleases);
  const version = () => tabletWords().version;
  const wentBack = () => kept()?.serving !== kept()?.current;
  const runs = () => {
    const known = kept();
    if (!known) return version().unknown;
    return wentBack() ? version().wentBack(known.current, known.serving) : version().runs(known.serving);
  };
  const ready = () => offline() === "ready";
  return (
    <>
      <HealthRow lamp={!kept() || wentBack() ? "care" : "good"} title={version().title} says={runs()} />
      <NewRelease />
      <HealthRow
        lamp={ready() ? "good" : "bad"}
        title={tabletWords().offline.title}
        says={ready() ? tabletWords().offline.ready : tabletWords().offline.not}
      />
    </>
  );
}

/** Taken up only by the welcome or a quiet board; here it is looked for and told of. */
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
