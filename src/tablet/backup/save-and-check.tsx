import { createSignal } from "solid-js";
import { useSession } from "../../desk/live-session";
import { checkBackup, makeBackup } from "../../desk/office/make-backup";
import { saveFile } from "../../device/save-file";
import { fileLimits } from "../../domain/office/file-limits";
import { dayInVietnam } from "../../domain/office/service-day";
import { FileButton } from "../../ui/fields/file-button";
import { safetyWords } from "../../wording/safety-words";
import { staffWords } from "../../wording/staff-words";

/** Two steps: the file is saved, then read back from where it was saved. Only the second step makes it a backup. */
export function SaveAndCheck() {
  const session = useSession();
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const says = () => safetyWords().backup;
  const tell = (work: () => Promise<{ fault: string } | { good: string }>) =>
    void work()
      .catch(() => ({ fault: staffWords().notSaved }))
      .then((answer) => setSaid({ fault: "", good: "", ...answer }));
  const save = async () => {
    const { desk, member } = session();
    const answer = await makeBackup(desk, member.id);
    if ("refused" in answer) return { fault: says().leadOnly };
    saveFile(`tram-so-${dayInVietnam(desk.now())}.tramso`, answer.file);
    return { good: says().saved };
  };
  const check = async (file: File) => {
    const { desk, member } = session();
    const answer = await checkBackup(desk, new Uint8Array(await file.arrayBuffer()), member.id);
    if ("refused" in answer) return { fault: safetyWords().refusals[answer.refused] };
    return { good: says().checked(answer.lines) };
  };
  return (
    <>
      <p class="row">
        <button class="btn main" onClick={() => tell(save)}>
          {says().save}
        </button>
        <FileButton
          label={says().check}
          accept=".tramso"
          most={fileLimits.backup}
          tooLarge={staffWords().fileTooLarge(fileLimits.backup)}
          onFile={(file) => tell(() => check(file))}
        />
      </p>
      <p role="alert" class="fault">
        {said().fault}
      </p>
      <p role="status">{said().good}</p>
    </>
  );
}
