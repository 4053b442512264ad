import { Show } from "solid-js";
import { useSession } from "../desk/live-session";
import { unkeptOf } from "../desk/live-unkept";
import { createAttempt } from "../ui/create-attempt";
import { staffWords } from "../wording/staff-words";

/** Makes a new recovery code. The old one stops working. */
export function NewCode() {
  const session = useSession();
  const unkept = unkeptOf(session().desk, session().member.id);
  const { failed, attempt } = createAttempt();
  const onNewCode = () =>
    attempt(async () => unkept.show("recovery-code", await session().desk.vault.newRecoveryCode()));
  return (
    <Show when={!unkept.shown("recovery-code")}>
      <button class="btn quiet" onClick={() => void onNewCode()}>
        {staffWords().settings.newRecovery}
      </button>
      <Show when={failed()}>
        <p role="alert" class="fault">
          {staffWords().notSaved}
        </p>
      </Show>
    </Show>
  );
}
