import { createSignal, For, Show } from "solid-js";
import type { ReportView } from "../desk/live-report";
import { figuresWords } from "../wording/figures-words";
import { reportWords } from "../wording/report-words";
import type { Draft } from "./create-draft";
import { LetterFields } from "./letter-fields";
import "./letter.css";

interface LetterProps {
  draft: Draft;
  view: ReportView;
  today: string;
  onBack: () => void;
}

/** The report as a commune writes it, on one sheet: first edited, then looked at and printed alone. */
export function Letter(props: LetterProps) {
  const says = () => figuresWords().letter;
  const [editing, setEditing] = createSignal(true);
  return (
    <section class="letter-side" aria-label={says().title}>
      <div class="row no-print">
        <button class="btn second" onClick={() => props.onBack()}>
          ‹ {figuresWords().rows.back}
        </button>
        <Show when={!editing()}>
          <button class="btn quiet" onClick={() => setEditing(true)}>
            {says().edit}
          </button>
          <button class="btn quiet" onClick={() => print()}>
            {says().print}
          </button>
        </Show>
      </div>
      <Show when={editing()} fallback={<Sheet {...props} />}>
        <LetterFields draft={props.draft} onDone={() => setEditing(false)} />
      </Show>
    </section>
  );
}

const linesIn = (text: string): string[] => text.split("\n").filter((line) => line.trim());

/** The sheet, in the form of Decree 30/2020/NĐ-CP: who writes, the motto, number and day, the words, to whom, and who signs. */
function Sheet(props: LetterProps) {
  const says = () => figuresWords().letter;
  const head = () => props.draft.head();
  return (
    <article class="card letter printed">
      <header>
        <div>
          <strong>{props.view.office.name}</strong>
          <span>{head().number ? says().withNumber(head().number) : says().noNumber}</span>
        </div>
        <div>
          <strong>{says().state}</strong>
          <strong class="motto">{says().motto}</strong>
          <em>{says().dated(head().place, props.today)}</em>
        </div>
      </header>
      <h2>
        {says().report}
        <small>{says().about(reportWords().name(props.view.period))}</small>
      </h2>
      <For each={linesIn(props.draft.text())}>{(line) => <p>{line}</p>}</For>
      <footer>
        <div>
          <Show when={linesIn(head().recipients).length}>
            <strong>{says().to}</strong>
            <ul>
              <For each={linesIn(head().recipients)}>{(line) => <li>{line}</li>}</For>
            </ul>
          </Show>
        </div>
        <div>
          <strong>{head().signer}</strong>
          <em>{says().sign}</em>
        </div>
      </footer>
    </article>
  );
}
