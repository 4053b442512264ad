import { createSignal, For } from "solid-js";
import { copyText } from "../device/copy-text";
import { figuresWords } from "../wording/figures-words";
import { reportWords } from "../wording/report-words";

/** The report in sentences, as a commune writes it; copied with one tap into a message, or edited and printed. */
export function InWords(props: { heading: string; text: string; onLetter: () => void }) {
  const [said, setSaid] = createSignal("");
  const onCopy = async () => {
    const copied = await copyText(props.text);
    setSaid(copied ? reportWords().copied : reportWords().notCopied);
  };
  return (
    <section class="card in-words" aria-labelledby="in-words">
      <h2 id="in-words">{props.heading}</h2>
      <For each={props.text.split("\n")}>{(line) => <p>{line}</p>}</For>
      <div class="row no-print">
        <button class="btn quiet" onClick={() => void onCopy()}>
          {reportWords().copy}
        </button>
        <button class="btn quiet" onClick={() => props.onLetter()}>
          {figuresWords().letter.edit}
        </button>
        <span role="status">{said()}</span>
      </div>
    </section>
  );
}
