import { Show } from "solid-js";
import { catalogue } from "../content/catalogue";
import type { Guide } from "../domain/guide/guide";
import { visitWords } from "../wording/visit-words";
import { language } from "../wording/words";
import "./stale-notice.css";

/** Tells who reads another language that this guide is practised in Vietnamese, and whether it can be read in theirs at home. */
export function TellingNotice(props: { guide: Pick<Guide, "code"> }) {
  const summary = () => catalogue.find(({ code }) => code === props.guide.code);
  const says = () => (summary()?.tellings?.includes(language()) ? "atHome" : "none");
  return (
    <Show when={language() !== "vi"}>
      <span class="stale short">{visitWords().telling[says()]}</span>
    </Show>
  );
}
