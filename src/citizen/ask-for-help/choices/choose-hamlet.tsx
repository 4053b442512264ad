import { createSignal, For, Show } from "solid-js";
import { Picture } from "../../../ui/pictures/picture";
import { turnWords } from "../../../wording/turn-words";
import { TurnSheet } from "../sheet/turn-sheet";

/** This many fit on a wide or upright screen in large letters without scrolling. */
const onePage = 12;

interface Choosing {
  hamlets: readonly string[];
  number: string;
  onBack: () => void;
  onChoose: (hamlet: string) => void;
}

/** The hamlets where a visit is possible, one page at a time. */
export function ChooseHamlet(props: Choosing) {
  const [page, setPage] = createSignal(0);
  const pages = () => Math.ceil(props.hamlets.length / onePage);
  const shown = () => props.hamlets.slice(page() * onePage, (page() + 1) * onePage);
  return (
    <TurnSheet title={turnWords().way.which} number={props.number} onBack={props.onBack}>
      <div class="sheet-rows hamlets">
        <For each={shown()}>
          {(hamlet) => (
            <button class="btn second" onClick={() => props.onChoose(hamlet)}>
              {hamlet}
            </button>
          )}
        </For>
      </div>
      <Show when={pages() > 1}>
        <div class="sheet-acts">
          <button class="btn quiet" onClick={() => setPage((page() + 1) % pages())}>
            <Picture name="further" class="icon" />
            {turnWords().way.more} ({page() + 1}/{pages()})
          </button>
        </div>
      </Show>
    </TurnSheet>
  );
}
