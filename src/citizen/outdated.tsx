import { onCleanup } from "solid-js";
import { Trouble } from "../ui/trouble";
import { visitWords } from "../wording/visit-words";

/** Long enough for a page that erases an office to have done so; short enough for a board that nobody touches. */
const reloadAfterMs = 10_000;

/** Stands over everything once this page's tables are newer than it knows, or gone: it must not write any more. */
export function Outdated() {
  const says = () => visitWords().outdated;
  const reloading = setTimeout(() => location.reload(), reloadAfterMs);
  onCleanup(() => clearTimeout(reloading));
  return <Trouble title={says().title} says={says().says} home={says().again} />;
}
