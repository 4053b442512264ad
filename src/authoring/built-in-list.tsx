import { createMemo, createSignal, For } from "solid-js";
import { catalogue } from "../content/catalogue";
import { TextField } from "../ui/fields/text-field";
import { authorWords } from "../wording/author-words";
import { BuiltInRow } from "./built-in-row";
import type { BeginningDrafts } from "./create-beginning";
import { createStumbles } from "./create-stumbles";

interface BuiltInListProps {
  drafts: readonly string[];
  /** Those in whose place a guide of the office's own stands. */
  replaced: readonly string[];
  beginning: BeginningDrafts;
}

/** Every guide of this release that citizens find as it came, by its title or its code. */
export function BuiltInList(props: BuiltInListProps) {
  const [looked, setLooked] = createSignal("");
  const stumbles = createStumbles();
  const found = createMemo(() =>
    catalogue
      .filter(({ code }) => !props.replaced.includes(code))
      .filter(({ code, title }) => plain(`${code} ${title}`).includes(plain(looked().trim()))),
  );
  return (
    <>
      <TextField label={authorWords().find} value={looked()} onText={setLooked} />
      <ul class="writing-rows">
        <For each={found()}>
          {(guide) => (
            <BuiltInRow
              guide={guide}
              trouble={stumbles.inGuide(guide.code)}
              hasDraft={props.drafts.includes(guide.code)}
              beginning={props.beginning}
            />
          )}
        </For>
      </ul>
    </>
  );
}

/** People search with and without marks. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
