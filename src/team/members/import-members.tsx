import { Match, Switch } from "solid-js";
import { saveFile } from "../../device/save-file";
import { teamWords } from "../../wording/team-words";
import { FileButton } from "../file-button";
import type { TeamContext } from "../team-context";
import { createImport } from "./create-import";
import { ImportPreview } from "./import-preview";
import { WordsOfAFile } from "./words-of-a-file";
import { writeTemplate } from "./write-template";

/** A file of members: looked at first, put right line by line, and only then brought in, all or nobody. */
export function ImportMembers(props: { context: TeamContext }) {
  const { preview, fault, adding, added, onFile, onAdd } = createImport(props.context);
  const says = () => teamWords().file;
  const onTemplate = async () => saveFile(says().templateName, await writeTemplate());
  return (
    <section class="card import" aria-label={says().title}>
      <h2>{says().title}</h2>
      <p class="second-ink">{says().how}</p>
      <div class="row">
        <button class="btn quiet" onClick={() => void onTemplate()}>
          {says().template}
        </button>
        <FileButton label={says().choose} accept=".xlsx,.csv,.txt,.tsv" of="members" onFile={onFile} />
      </div>
      <WordsOfAFile context={props.context} />
      <p role="alert" class="fault">
        {fault()}
      </p>
      <Switch>
        <Match when={adding()}>
          <p role="status">{says().adding}</p>
        </Match>
        <Match when={added()}>{(people) => <p role="status">{says().done(people())}</p>}</Match>
        <Match when={preview()}>
          {(seen) => <ImportPreview preview={seen()} context={props.context} onAdd={onAdd} />}
        </Match>
      </Switch>
    </section>
  );
}
