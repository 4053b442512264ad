import { createSignal, Show } from "solid-js";
import type { Office } from "../../domain/office/office";
import { promisedMinutes, usualPromise, type ServicePromise } from "../../domain/office/service-promise";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { rulesWords } from "../../wording/rules-words";
import { readMinutes, type Read } from "./read-rules";
import { RuleChoices } from "./rule-choices";
import { createSaving } from "./saving";

const percent = { from: 0, to: 100 };

/** What the office promises to the people who come: how long they wait, and how many do it alone. */
export function PromiseForm(props: { office: Office }) {
  const says = () => rulesWords().promise;
  const standing = props.office.promise ?? usualPromise;
  const [minutes, setMinutes] = createSignal(standing.minutes);
  const [soon, setSoon] = createSignal(String(standing.soon));
  const [alone, setAlone] = createSignal(String(standing.alone));
  const { said, save } = createSaving(() => props.office);
  const read = (): Read<{ promise: ServicePromise }> => {
    const waits = readMinutes(soon(), percent, says().fault(says().soon));
    const reach = readMinutes(alone(), percent, says().fault(says().alone));
    if ("fault" in waits) return waits;
    if ("fault" in reach) return reach;
    return { value: { promise: { minutes: minutes(), soon: waits.value, alone: reach.value } } };
  };
  return (
    <SaveForm
      title={says().title}
      explains={says().how}
      save={rulesWords().save}
      said={said()}
      onSave={() => save(read())}
    >
      <Show when={!props.office.promise}>
        <p class="notice">{says().unset}</p>
      </Show>
      <RuleChoices
        name="promised-minutes"
        legend={says().minutes}
        values={promisedMinutes}
        chosen={minutes()}
        says={says().option}
        onChoose={setMinutes}
      />
      <TextField label={says().soon} hint={says().hint} value={soon()} onText={setSoon} digits />
      <TextField label={says().alone} hint={says().hint} value={alone()} onText={setAlone} digits />
    </SaveForm>
  );
}
