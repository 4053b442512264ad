import { For, Show } from "solid-js";
import type { TroubleView } from "../../desk/live-trouble";
import { saveFile } from "../../device/save-file";
import { isSmall } from "../../domain/figures/withhold";
import { byteOrderMark } from "../../domain/figures/write-csv";
import { troubleWords } from "../../wording/trouble-words";
import { typedDay } from "../../wording/typed-day";

interface WishListProps {
  view: TroubleView;
  office: string;
}

/** What people looked for and no guide is about, and the file with which a lead wishes for a guide. */
export function WishList(props: WishListProps) {
  const says = () => troubleWords().wishes;
  const wishes = () => props.view.wishes;
  const onSave = () => saveFile(says().file(props.view.to), byteOrderMark + noteOf(props) + "\n");
  return (
    <Show when={wishes().told.length + wishes().others}>
      <section class="card">
        <h2>{says().title}</h2>
        <p class="second-ink">{says().how}</p>
        <ol class="plain-list">
          <For each={wishes().told}>{({ words, n }) => <li>{says().line(words, String(n))}</li>}</For>
        </ol>
        <Show when={wishes().others}>{(n) => <p class="second-ink">{says().others(n())}</p>}</Show>
        <Show when={wishes().told.length}>
          <p class="unprinted">
            <button class="btn second" onClick={onSave}>
              {says().save}
            </button>
          </p>
        </Show>
      </section>
    </Show>
  );
}

/** Numbers that could point at somebody leave the office as words. */
function noteOf({ office, view }: WishListProps): string {
  const says = troubleWords();
  const lines = view.wishes.told.map(({ words, n }) => says.wishes.line(words, isSmall(n) ? says.few : String(n)));
  return [says.wishes.note(office, typedDay(view.from), typedDay(view.to)), ...lines].join("\n");
}
