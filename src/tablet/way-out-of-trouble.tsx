// @chunk later
import { createSignal, onMount, Show } from "solid-js";
import { askKept } from "../device/app-update";
import { createTakeUp } from "../device/release";
import { keptReleases, mayGoBack } from "../device/this-release";
import { tabletWords } from "../wording/tablet-words";
import { WayBack } from "./way-back";

/** Under a screen that broke: the release before, unless a file that did not come may be all that is wrong. */
export function WayOutOfTrouble() {
  const [offered, setOffered] = createSignal(false);
  // Nobody loses anything here, so whatever release waits is taken up once nobody touches the page.
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
