// @chunk later
import { createSignal, onMount, Show } from "solid-js";
import { askKept } from "../device/app-update";
import { createTakeUp } from "../device/release";
import { keptReleases, mayGoBack } from "../device/this-release";
import { tabletWords } from "../wording/tablet-words";
import { WayBack } from "./way-back";

/** Shown under a broken screen: offers the release before, unless the cause may only be a file that could not be fetched. */
export function WayOutOfTrouble() {
  const [offered, setOffered] = createSignal(false);
  // Nobody can lose anything here, so a waiting release is started once nobody touches the page.
  createTakeUp(() => true);
  const look = async () => setOffered(mayGoBack(await keptReleases()) && (await askKept()) === 0);
  onMount(() => void look().catch(() => undefined));
  return (
    <Show when={offered()}>
      <p>{tabletWords().version.ifAgain}</p>
      <WayBack />
    </Show>
  );
}
