import { createSignal, onCleanup, type Accessor } from "solid-js";

/** As the style sheets have it: no wider than a phone held upright. */
const narrow = "(max-width: 40em)";

/** True while the screen is no wider than a phone's. */
export function createNarrow(): Accessor<boolean> {
  const asked = matchMedia(narrow);
  const [is, setIs] = createSignal(asked.matches);
  const onChange = () => setIs(asked.matches);
  asked.addEventListener("change", onChange);
  onCleanup(() => asked.removeEventListener("change", onChange));
  return is;
}
