import { createSignal } from "solid-js";
import type { Desk } from "../../desk/desk";
import { restoreBackup } from "../../desk/office/restore-backup";
import { fileLimits } from "../../domain/office/file-limits";
import { FileButton } from "../../ui/fields/file-button";
import { TextField } from "../../ui/fields/text-field";
import { safetyWords } from "../../wording/safety-words";
import { staffWords } from "../../wording/staff-words";

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

/**
 * A backup file and its printed code bring an office onto this tablet; whatever is wrong is said and changes nothing. What
 * came of it stands over every page, until this one is loaded anew.
 */
export function RestoreForm(props: { desk: Desk }) {
  const [code, setCode] = createSignal("");
  const [file, setFile] = createSignal<File>();
  const [said, setSaid] = createSignal("");
  const [working, setWorking] = createSignal(false);
  const says = () => safetyWords().restore;
  const restore = async () => {
    const chosen = file();
    if (!chosen) return says().noFile;
    const answer = await restoreBackup(props.desk, await bytesOf(chosen), code());
    return "refused" in answer ? safetyWords().refusals[answer.refused] : "";
  };
  const onRestore = async (event: Event) => {
    event.preventDefault();
    if (working()) return;
    setWorking(true);
    setSaid(await restore().catch(() => staffWords().notSaved));
    setWorking(false);
  };
  return (
    <form class="card staff-form" aria-label={says().title} onSubmit={(event) => void onRestore(event)}>
      <h2>{says().title}</h2>
      <p class="second-ink">{says().how}</p>
      <FileButton
        label={says().file}
        accept=".tramso"
        most={fileLimits.backup}
        tooLarge={staffWords().fileTooLarge(fileLimits.backup)}
        onFile={(chosen) => void setFile(chosen)}
      />
      <p role="status">{file() ? says().chosen(file()!.name) : ""}</p>
      <TextField label={says().code} value={code()} onText={setCode} />
      <p role="alert" class="fault">
        {said()}
      </p>
      <button class="btn main">{working() ? says().working : says().go}</button>
    </form>
  );
}
