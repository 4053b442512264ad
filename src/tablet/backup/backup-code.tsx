import { Show } from "solid-js";
import { useSession } from "../../desk/live-session";
import { unkeptOf } from "../../desk/live-unkept";
import { createAttempt } from "../../ui/create-attempt";
import { RecoveryCode } from "../../ui/codes/recovery-code";
import { safetyWords } from "../../wording/safety-words";
import { staffWords } from "../../wording/staff-words";

/** Makes the code that opens the backups. It is shown once, to be printed. A lost code is replaced. */
export function BackupCode(props: { known: boolean; onMade: () => void }) {
  const session = useSession();
  const unkept = unkeptOf(session().desk, session().member.id);
  const says = () => safetyWords().backup;
  const { failed, attempt } = createAttempt();
  const onMake = () =>
    attempt(async () => {
      unkept.show("backup-code", await session().desk.vault.newBackupCode());
      props.onMade();
    });
  return (
    <Show
      when={unkept.shown("backup-code")}
      fallback={
        <>
          <Show when={props.known}>
            <p class="second-ink">{says().newCodeHow}</p>
          </Show>
          <button class={props.known ? "btn quiet" : "btn main"} onClick={() => void onMake()}>
            {props.known ? says().newCode : says().firstCode}
          </button>
          <Show when={failed()}>
            <p role="alert" class="fault">
              {staffWords().notSaved}
            </p>
          </Show>
        </>
      }
    >
      {(made) => (
        <RecoveryCode
          code={made()}
          title={says().codeTitle}
          explains={says().code}
          names={{ print: says().print, kept: says().kept }}
          onKept={() => unkept.kept("backup-code")}
        />
      )}
    </Show>
  );
}
