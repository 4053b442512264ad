import { createSignal, For } from "solid-js";
import { copyText } from "../device/copy-text";
import { reportWords } from "../wording/report-words";

/** The report in sentences, as a commune writes it; copied with one tap into a letter or a message. */
export function InWords(props: { heading: string; sentences: readonly string[] }) {
  const [said, setSaid] = createSignal("");
  const onCopy = async () => {
    const copied = await copyText(props.sentences.join(" "));
    setSaid(copied ? reportWords().copied : reportWords().notCopied);
  };
  return (
    <section class="card in-words" aria-labelledby="in-words">
      <h2 id="in-words">{props.heading}</h2>
      <p>
        <For each={props.sentences}>{(sentence) => <>{sentence} </>}</For>
      </p>
      <div class="row no-print">
        <button class="btn quiet" onClick={() => void onCopy()}>
          {reportWords().copy}
        </button>
        <span role="status">{said()}</span>
      </div>
    </section>
  );
}
