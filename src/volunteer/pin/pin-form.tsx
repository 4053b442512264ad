import { createSignal, Show } from "solid-js";
import type { PinChange } from "../../desk/team/change-pin";
import { pinFault } from "../../domain/office/pin-guard";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { pinWords } from "../../wording/pin-words";
import { staffWords } from "../../wording/staff-words";

interface PinFormProps {
  explains: string;
  save: string;
  /** True if the old PIN must be typed as well. */
  asksOld: boolean;
  good: string;
  onSave: (pins: { old: string; fresh: string }) => Promise<PinChange>;
  onChanged?: () => void;
}

/** A form for a new PIN, typed twice, after the old one. Once the PIN is changed, all fields are cleared. */
export function PinForm(props: PinFormProps) {
  const [old, setOld] = createSignal("");
  const [fresh, setFresh] = createSignal("");
  const [again, setAgain] = createSignal("");
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const says = pinWords;
  const wrong = () => {
    const weak = pinFault(fresh());
    if (weak) return staffWords().pinFaults[weak];
    return fresh() === again() ? "" : staffWords().pinFaults.different;
  };
  const save = async (): Promise<string> => {
    const answer = await props.onSave({ old: old(), fresh: fresh() });
    if (answer !== "changed") return faultOf(answer);
    for (const forget of [setOld, setFresh, setAgain]) forget("");
    return "";
  };
  const onSave = async () => {
    setSaid({ fault: "", good: staffWords().signIn.checking });
    const fault = wrong() || (await save().catch(() => staffWords().notSaved));
    setSaid({ fault, good: fault ? "" : props.good });
    if (!fault) props.onChanged?.();
  };
  return (
    <SaveForm explains={props.explains} save={props.save} said={said()} onSave={onSave}>
      <Show when={props.asksOld}>
        <TextField label={says().old} value={old()} onText={setOld} secret digits />
      </Show>
      <TextField label={says().fresh} value={fresh()} onText={setFresh} secret digits />
      <TextField label={says().again} value={again()} onText={setAgain} secret digits />
    </SaveForm>
  );
}

function faultOf(answer: Exclude<PinChange, "changed">): string {
  const { faults } = pinWords();
  if (answer.refused !== "wrong-pin") return faults[answer.refused];
  if (answer.answer.open) return "";
  const { waitSeconds, triesLeft } = answer.answer;
  return waitSeconds > 0 ? faults.wait(Math.ceil(waitSeconds / 60)) : faults.wrong(triesLeft);
}
