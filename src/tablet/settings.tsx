import { createSignal, Show } from "solid-js";
import { liveOffice } from "../desk/live-office";
import { useSession } from "../desk/live-session";
import { leads } from "../domain/team/role";
import { offline } from "../device/release";
import { createAttempt } from "../ui/create-attempt";
import { RecoveryCode } from "../ui/recovery-code";
import { staffWords } from "../wording/staff-words";
import { SettingsForm } from "./settings-form";
import { SettingsLinks } from "./settings-links";

/** What the office decides for itself, and whether this tablet works without a network. */
export function Settings() {
  const session = useSession();
  const known = liveOffice(session().desk);
  const [code, setCode] = createSignal<string>();
  const { failed, attempt } = createAttempt();
  const onNewCode = () => attempt(async () => setCode(await session().desk.vault.newRecoveryCode()));
  const isLead = () => leads(session().member.role);
  return (
    <div class="staff-page">
      <h1>{staffWords().settings.title}</h1>
      <p class="notice">
        {offline() === "ready" ? staffWords().settings.offlineReady : staffWords().settings.offlineNot}
      </p>
      <SettingsLinks />
      <Show when={isLead()} fallback={<p>{staffWords().settings.leadOnly}</p>}>
        <Show when={known()?.office}>{(office) => <SettingsForm office={office()} />}</Show>
        <Show
          when={code()}
          fallback={
            <>
              <button class="btn quiet" onClick={() => void onNewCode()}>
                {staffWords().settings.newRecovery}
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
              title={staffWords().setUp.recoveryTitle}
              explains={staffWords().setUp.recovery}
              names={{ print: staffWords().setUp.print, kept: staffWords().setUp.kept }}
              onKept={() => setCode(undefined)}
            />
          )}
        </Show>
      </Show>
    </div>
  );
}
