// @chunk later
import { Show } from "solid-js";
import { live } from "../../desk/live-desk";
import { useSession } from "../../desk/live-session";
import { createFetchedPart } from "../../ui/create-fetched-part";
import { locale } from "../../wording/locale";
import { safetyWords } from "../../wording/safety-words";
import { BackupCode } from "./backup-code";
import { RestoreForm } from "./restore-form";
import { SaveAndCheck } from "./save-and-check";

const dayOf = (at: number) =>
  new Date(at).toLocaleString(locale(), { dateStyle: "short", timeStyle: "short", timeZone: "Asia/Ho_Chi_Minh" });

/** The office's backup: it is made, checked, and restored when this tablet lost something. */
export function Backup() {
  const session = useSession();
  const tablet = live(session().desk, (journal) => journal.thing("tablet", session().desk.identity.id));
  const { found: hasCode, again } = createFetchedPart(
    () => session().desk,
    (desk) => desk.vault.hasBackupCode(),
  );
  const says = () => safetyWords().backup;
  const last = () => tablet()?.backupAt;
  return (
    <div class="staff-page">
      <h1>{says().title}</h1>
      <section class="card staff-form">
        <p>{says().how}</p>
        <p class="second-ink">{says().holds}</p>
        <p class="notice" classList={{ care: !last() }}>
          {last() ? says().last(dayOf(last()!)) : says().never}
        </p>
        <Show when={hasCode()}>
          <SaveAndCheck />
        </Show>
        <Show when={hasCode() !== undefined}>
          <BackupCode known={hasCode()!} onMade={again} />
        </Show>
      </section>
      <RestoreForm desk={session().desk} />
    </div>
  );
}
