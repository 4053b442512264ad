import { For, Show } from "solid-js";
import { fileLimits } from "../../domain/office/file-limits";
import type { FiguresCome } from "../../desk/figures/import-figures";
import { ManyFilesButton, mayChooseFolder } from "../../ui/fields/many-files-button";
import { MarkAsked } from "../../ui/fields/mark-asked";
import { coverageWords } from "../../wording/coverage-words";
import { sendingWords } from "../../wording/sending-words";
import { upwardWords } from "../../wording/upward-words";
import type { TeamContext } from "../team-context";
import { createTaking } from "./create-taking";

/** Figures of many places at once: many files, or the folder they lie in; each new sender's mark is compared once. */
export function ManyFiles(props: { context: TeamContext }) {
  const says = () => sendingWords().many;
  const taking = createTaking(props.context);
  return (
    <section class="card" aria-label={says().title}>
      <h2>{says().title}</h2>
      <p class="second-ink">{says().how}</p>
      <div class="path">
        <ManyFilesButton label={says().files} accept=".json,application/json" onFiles={taking.onFiles} />
        <Show when={mayChooseFolder()}>
          <ManyFilesButton label={says().folder} folder onFiles={taking.onFiles} />
        </Show>
      </div>
      <p role="status">{taking.said()}</p>
      <Show when={taking.faults().length}>
        <p class="fault">{says().faults(taking.faults().length)}</p>
        <ul class="plain-list">
          <For each={taking.faults()}>{({ file, why }) => <li>{says().fault(file, why)}</li>}</For>
        </ul>
      </Show>
      <Show when={taking.unknown().length}>
        <p>
          <strong>{says().unknown(taking.unknown().length)}</strong> {coverageWords().file.ask}
        </p>
        <For each={taking.unknown()}>
          {(files) => (
            <Unknown files={files} onYes={() => void taking.onConfirm(files)} onNo={() => taking.onRefuse(files)} />
          )}
        </For>
      </Show>
      <p class="small second-ink">{says().most(fileLimits.figures)}</p>
    </section>
  );
}

function Unknown(props: { files: readonly FiguresCome[]; onYes: () => void; onNo: () => void }) {
  const says = () => coverageWords().file;
  const come = () => props.files[0];
  const asked = () => {
    const first = come();
    if (!first) return "";
    const { keyIsNew, mark, file } = first;
    return keyIsNew ? says().confirmNewKey(file.office, mark) : upwardWords().reading.unknown(file.office, mark);
  };
  return <MarkAsked mark={asked()} yes={says().yes} no={says().no} onYes={props.onYes} onNo={props.onNo} />;
}
