// @chunk later
import { Show } from "solid-js";
import type { Guide } from "../../domain/guide/guide";
import { languages, type Language } from "../../wording/languages";
import { printWords } from "../../wording/print-words";
import { print as vietnamese } from "../../wording/vi/print";

/** Says on paper that nobody who speaks this language from home has read it yet: to its reader, and to whoever hands it out. */
export function UnreadTelling(props: { guide: Pick<Guide, "language" | "unread"> }) {
  const reader = () => languages[props.guide.language as Language].reader;
  return (
    <Show when={props.guide.unread}>
      <p class="paper-checked">
        {printWords().unread(reader())} <span lang="vi">{vietnamese.unread(reader())}</span>
      </p>
    </Show>
  );
}
