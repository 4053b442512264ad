import { createSignal } from "solid-js";
import { useSession } from "../../desk/live-session";
import { fileLimits } from "../../domain/office/file-limits";
import { FileButton } from "../../ui/fields/file-button";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { safetyWords } from "../../wording/safety-words";
import { secretsWords } from "../../wording/secrets-words";
import { staffWords } from "../../wording/staff-words";
import { createProof } from "./create-proof";

/** A backup file opened with the code on paper, to find out whether the two fit; nothing is brought back. */
export function ProveBackup(props: { onProven: () => void }) {
  const session = useSession();
  const says = () => secretsWords();
  const [file, setFile] = createSignal<File>();
  const faultOf = async (code: string): Promise<string> => {
    const chosen = file();
    if (!chosen) return safetyWords().restore.noFile;
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const opened = await session().desk.vault.openBackup(bytes, code);
    return "refused" in opened ? safetyWords().refusals[opened.refused] : "";
  };
  const { code, setCode, said, onSave } = createProof(faultOf, () => props.onProven());
  return (
    <SaveForm save={says().check} said={said()} onSave={onSave}>
      <FileButton
        label={says().file}
        accept=".tramso"
        most={fileLimits.backup}
        tooLarge={staffWords().fileTooLarge(fileLimits.backup)}
        onFile={(chosen) => void setFile(chosen)}
      />
      <p role="status">{file() ? says().chosen(file()!.name) : ""}</p>
      <TextField label={says().code} hint={says().codeHint} value={code()} onText={setCode} />
    </SaveForm>
  );
}
