import { Show } from "solid-js";
import type { Guide } from "../domain/guide/guide";
import { visitWords } from "../wording/visit-words";
import { language } from "../wording/words";
import "./stale-notice.css";

/** Tells who reads another language how the practice screens are to be read, or that this guide is in Vietnamese only. */
export function TellingNotice(props: { guide: Pick<Guide, "language"> }) {
  return (
    <Show when={language() !== "vi"}>
      <span class="stale short">{visitWords().telling[props.guide.language ? "meanings" : "none"]}</span>
    </Show>
  );
}
