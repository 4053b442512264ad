import { createSignal } from "solid-js";
import type { Desk } from "../desk/desk";
import { unkeptOf } from "../desk/live-unkept";
import { openOffice } from "../desk/office/open-office";
import { pinFault } from "../domain/office/pin-guard";
import { readName } from "../domain/office/read-name";
import { tidyName } from "../domain/office/tidy-name";
import { TextField } from "../ui/fields/text-field";
import { nameTold } from "../wording/name-told";
import { staffWords, whyNotSaved } from "../wording/staff-words";

/** Four fields and one button: the office, the first lead, and a PIN. There is no default PIN. */
export function OfficeForm(props: { desk: Desk; onOpened: (lead: string) => void }) {
  const [name, setName] = createSignal("");
  const [leadName, setLeadName] = createSignal("");
  const [pin, setPin] = createSignal("");
  const [again, setAgain] = createSignal("");
  const [fault, setFault] = createSignal("");
  const [opening, setOpening] = createSignal(false);
  const wrong = () => formFault({ name: name(), leadName: leadName(), pin: pin(), again: again() });
  const onOpen = async (event: Event) => {
    event.preventDefault();
    setFault(wrong() ?? "");
    if (wrong() || opening()) return;
    setOpening(true);
    try {
      const plan = {
        name: tidyName(name()),
        leadName: tidyName(leadName()),
        publicAddress: location.origin,
        sample: false,
      };
      const opened = await openOffice(props.desk, plan, pin());
      if ("refused" in opened) return void setFault(whyNotSaved(opened.refused, ""));
      unkeptOf(props.desk, opened.lead).show("recovery-code", await props.desk.vault.newRecoveryCode());
      props.onOpened(opened.lead);
    } catch {
      setFault(staffWords().notSaved);
    } finally {
      setOpening(false);
    }
  };
  const says = () => staffWords().setUp;
  return (
    <form class="card set-up-form" onSubmit={(event) => void onOpen(event)}>
      <h1>{says().title}</h1>
      <p class="second-ink">{says().lead}</p>
      <TextField label={says().officeName} hint={says().officeHint} value={name()} onText={setName} />
      <TextField label={says().leadName} hint={says().leadHint} value={leadName()} onText={setLeadName} />
      <div class="two">
        <TextField label={says().pin} value={pin()} onText={setPin} secret digits />
        <TextField label={says().pinAgain} value={again()} onText={setAgain} secret digits />
      </div>
      <p role="alert" class="fault">
        {fault()}
      </p>
      <button class="btn main" disabled={opening()}>
        {opening() ? says().opening : says().open}
      </button>
    </form>
  );
}

/** The first thing to correct, in words; undefined if everything is right. */
function formFault(form: { name: string; leadName: string; pin: string; again: string }): string | undefined {
  const [office, lead] = [readName(form.name, "office"), readName(form.leadName, "person")];
  if ("fault" in office) return nameTold(office, staffWords().setUp.nameMissing);
  if ("fault" in lead) return nameTold(lead, staffWords().setUp.leadMissing);
  const pin = pinFault(form.pin);
  if (pin) return staffWords().pinFaults[pin];
  return form.pin === form.again ? undefined : staffWords().pinFaults.different;
}
