import { Show } from "solid-js";
import { left } from "../../device/release";
import { keptReleases, mayGoBack, thisRelease } from "../../device/this-release";
import { createFetchedPart } from "../../ui/create-fetched-part";
import { tabletWords } from "../../wording/tablet-words";
import { WayBack } from "../way-back";
import { HealthRow } from "./health-row";

/** Which release runs and why, and a button to go back to the one before it while that is kept. */
export function RunningRelease() {
  const release = thisRelease();
  // A worker that does not answer must not block the rest of the page for a person who looks for the fault.
  const { found: kept } = createFetchedPart(() => (left() ? "left" : "given out"), keptReleases);
  const version = () => tabletWords().version;
  const wentBack = () => left() || kept()?.serving !== kept()?.current;
  const runs = () => {
    if (!release) return version().unknown;
    if (left()) return version().leaves(release);
    if (wentBack()) return kept()?.left === "by-hand" ? version().takenBack(release) : version().wentBack(release);
    return kept()?.previous && !kept()?.proven ? version().onTrial(release) : version().runs(release);
  };
  const offered = () => left() || mayGoBack(kept());
  return (
    <HealthRow lamp={release && !wentBack() ? "good" : "care"} title={version().title} says={runs()}>
      <Show when={offered()}>
        <WayBack />
      </Show>
    </HealthRow>
  );
}
