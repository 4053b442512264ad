import { createSignal } from "solid-js";
import { finishDuty } from "../../desk/duty/finish-duty";
import { mostLetters } from "../../domain/office/read-name";
import { tidyName } from "../../domain/office/tidy-name";
import type { Duty } from "../../domain/team/duty";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { dutyWords } from "../../wording/duty-words";
import type { TeamContext } from "../team-context";

/** How much of a duty was done, and a short proof that nobody is named in. */
export function FinishForm(props: { duty: Duty; context: TeamContext; onDone: () => void }) {
  const [count, setCount] = createSignal(String(props.duty.count));
  const [proof, setProof] = createSignal("");
  const [fault, setFault] = createSignal("");
  const onSave = async () => {
    const n = Number(count());
    if (!Number.isInteger(n) || n < 0 || n > 9999) return void setFault(dutyWords().assign.faults.count);
    const words = tidyName(proof());
    if (words.length > mostLetters.words) return void setFault(dutyWords().assign.faults.long);
    const done = { by: props.context.me(), count: n, proof: words };
    if (await props.context.act(() => finishDuty(props.context.session().desk, props.duty.id, done))) props.onDone();
    return undefined;
  };
  return (
    <SaveForm save={dutyWords().report} said={{ fault: fault(), good: "" }} onSave={onSave}>
      <TextField label={dutyWords().howMany} value={count()} digits onText={setCount} />
      <TextField
        label={dutyWords().proof}
        hint={dutyWords().shown[props.duty.what]}
        value={proof()}
        onText={setProof}
      />
    </SaveForm>
  );
}
