import { createSignal, Show } from "solid-js";
import { changeSettings } from "../desk/change-settings";
import { liveOffice } from "../desk/live-office";
import { useSession } from "../desk/live-session";
import { offline } from "../device/release";
import type { Office } from "../domain/office/office";
import { opensHereOnly, readPublicAddress } from "../domain/office/public-address";
import { tidyName } from "../domain/office/tidy-name";
import { RecoveryCode } from "../ui/recovery-code";
import { TextField } from "../ui/text-field";
import { staffWords } from "../wording/staff-words";

/** What the office decides for itself, and whether this tablet works without a network. */
export function Settings() {
  const session = useSession();
  const known = liveOffice(session().desk);
  const [code, setCode] = createSignal<string>();
  const onNewCode = async () => setCode(await session().desk.vault.newRecoveryCode());
  const isLead = () => session().member.role === "lead";
  return (
    <div class="staff-page">
      <h1>{staffWords().settings.title}</h1>
      <p class="notice">
        {offline() === "ready" ? staffWords().settings.offlineReady : staffWords().settings.offlineNot}
      </p>
      <Show when={isLead()} fallback={<p>{staffWords().settings.leadOnly}</p>}>
        <Show when={known()?.office}>{(office) => <SettingsForm office={office()} />}</Show>
        <Show
          when={code()}
          fallback={
            <button class="btn quiet" onClick={() => void onNewCode()}>
              {staffWords().settings.newRecovery}
            </button>
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

function SettingsForm(props: { office: Office }) {
  const session = useSession();
  const [name, setName] = createSignal(props.office.name);
  const [address, setAddress] = createSignal(props.office.publicAddress);
  const [idle, setIdle] = createSignal(String(props.office.idleAfterSeconds));
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const says = () => staffWords().settings;
  const read = () => readForm({ name: name(), address: address(), idle: idle() });
  const onSave = async (event: Event) => {
    event.preventDefault();
    const form = read();
    if ("fault" in form) return void setSaid({ fault: form.fault, good: "" });
    const change = { by: session().member.id, settings: form };
    const answer = await changeSettings(session().desk, props.office.id, change).catch(() => "contested");
    setSaid(answer === "changed" ? { fault: "", good: says().saved } : { fault: staffWords().notSaved, good: "" });
  };
  return (
    <form class="staff-form" onSubmit={(event) => void onSave(event)}>
      <TextField label={says().officeName} value={name()} onText={setName} />
      <TextField label={says().publicAddress} hint={says().publicAddressHint} value={address()} onText={setAddress} />
      <Show when={opensHereOnly(address())}>
        <p class="notice care">{says().hereOnly}</p>
      </Show>
      <TextField label={says().idle} value={idle()} onText={setIdle} digits />
      <p role="alert" class="fault">
        {said().fault}
      </p>
      <p role="status">{said().good}</p>
      <button class="btn main">{says().save}</button>
    </form>
  );
}

type ReadForm = { name: string; publicAddress: string; idleAfterSeconds: number } | { fault: string };

function readForm(form: { name: string; address: string; idle: string }): ReadForm {
  const name = tidyName(form.name);
  if (!name) return { fault: staffWords().setUp.nameMissing };
  const idleAfterSeconds = Number(form.idle);
  const idleFits = Number.isInteger(idleAfterSeconds) && idleAfterSeconds >= 30 && idleAfterSeconds <= 1800;
  if (!idleFits) return { fault: staffWords().settings.faults.idle };
  if (!form.address.trim()) return { name, publicAddress: "", idleAfterSeconds };
  const address = readPublicAddress(form.address);
  if ("fault" in address) return { fault: staffWords().settings.faults[address.fault] };
  return { name, publicAddress: address.address, idleAfterSeconds };
}
