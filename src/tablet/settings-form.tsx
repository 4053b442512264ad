import { createSignal, Show } from "solid-js";
import { changeSettings } from "../desk/office/change-settings";
import { useSession } from "../desk/live-session";
import type { Office } from "../domain/office/office";
import { opensHereOnly } from "../domain/office/public-address";
import { SaveForm } from "../ui/fields/save-form";
import { TextField } from "../ui/fields/text-field";
import { staffWords, whyNotSaved } from "../wording/staff-words";
import { readSettings } from "./read-settings";

/** The office's own decisions, to be read, changed and saved together. */
export function SettingsForm(props: { office: Office }) {
  const session = useSession();
  const [name, setName] = createSignal(props.office.name);
  const [address, setAddress] = createSignal(props.office.publicAddress);
  const [idle, setIdle] = createSignal(String(props.office.idleAfterSeconds));
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const says = () => staffWords().settings;
  const read = () => readSettings({ name: name(), address: address(), idle: idle() });
  const onSave = async () => {
    const form = read();
    if ("fault" in form) return void setSaid({ fault: form.fault, good: "" });
    const change = { by: session().member.id, settings: form };
    const answer = await changeSettings(session().desk, props.office.id, change).catch(() => "contested");
    setSaid(answer === "changed" ? { fault: "", good: says().saved } : { fault: whyNotSaved(answer), good: "" });
  };
  return (
    <SaveForm save={says().save} said={said()} onSave={onSave}>
      <TextField label={says().officeName} value={name()} onText={setName} />
      <TextField label={says().publicAddress} hint={says().publicAddressHint} value={address()} onText={setAddress} />
      <Show when={opensHereOnly(address())}>
        <p class="notice care">{says().hereOnly}</p>
      </Show>
      <TextField label={says().idle} value={idle()} onText={setIdle} digits />
    </SaveForm>
  );
}
