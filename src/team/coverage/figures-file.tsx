import { Show } from "solid-js";
import { MarkAsked } from "../../ui/fields/mark-asked";
import { coverageWords } from "../../wording/coverage-words";
import { FileButton } from "../file-button";
import type { TeamContext } from "../team-context";
import { createFileTraffic } from "./create-file-traffic";
import { Senders } from "./senders";

/** Figures move without a network: a signed file goes out, others' come in, each sender's mark compared once. */
export function FiguresFile(props: { context: TeamContext }) {
  const says = () => coverageWords().file;
  const traffic = createFileTraffic(props.context);
  return (
    <section class="card" id="send" aria-label={says().title}>
      <h2>{says().title}</h2>
      <p class="second-ink">{says().how}</p>
      <div class="path">
        <button class="btn second" onClick={() => void traffic.onSave()}>
          {says().save}
        </button>
        <FileButton label={says().open} accept=".json,application/json" of="figures" onFile={traffic.onFile} />
      </div>
      <p role="alert" class="fault">
        {traffic.said().fault}
      </p>
      <p role="status">{traffic.said().good}</p>
      <Show when={traffic.asked()}>
        {(come) => (
          <MarkAsked
            mark={says()[come().keyIsNew ? "confirmNewKey" : "confirm"](come().file.office, come().mark)}
            ask={says().ask}
            yes={says().yes}
            no={says().no}
            onYes={() => void traffic.onConfirm(come())}
            onNo={traffic.onRefuse}
          />
        )}
      </Show>
      <Senders context={props.context} />
    </section>
  );
}
