import { createSignal } from "solid-js";
import type { Desk } from "../../desk/desk";
import { pinFault } from "../../domain/office/pin-guard";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { devicesWords } from "../../wording/devices-words";
import { staffWords } from "../../wording/staff-words";

/** The member whose phone it is chooses the PIN that opens it; no tablet knows it, and it knows no other. */
export function PhonePin(props: { desk: Desk; member: string; onSet: () => void }) {
  const [pin, setPin] = createSignal("");
  const [again, setAgain] = createSignal("");
  const [fault, setFault] = createSignal("");
  const says = () => devicesWords().join;
  const wrong = () => {
    const weak = pinFault(pin());
    if (weak) return staffWords().pinFaults[weak];
    return pin() === again() ? "" : staffWords().pinFaults.different;
  };
  const onSave = async () => {
    setFault(wrong());
    if (fault()) return;
    await props.desk.vault.setPin(props.member, pin()).then(props.onSet, () => void setFault(staffWords().notSaved));
  };
  return (
    <SaveForm
      title={says().pinTitle}
      explains={says().pinHow}
      save={says().save}
      said={{ fault: fault(), good: "" }}
      onSave={onSave}
    >
      <TextField label={says().pin} value={pin()} onText={setPin} secret digits />
      <TextField label={says().again} value={again()} onText={setAgain} secret digits />
    </SaveForm>
  );
}
