import { createSignal } from "solid-js";
import type { Office } from "../../domain/office/office";
import { SaveForm } from "../../ui/fields/save-form";
import { rulesWords } from "../../wording/rules-words";
import { RuleChoices } from "./rule-choices";
import { createSaving } from "./saving";
import "./rules.css";

const ways = ["on", "off"] as const;

/** Whether the machine voice may read where a tablet has no other. */
export function MachineVoiceForm(props: { office: Office }) {
  const says = () => rulesWords().machine;
  const [way, setWay] = createSignal<(typeof ways)[number]>(props.office.machineVoice === false ? "off" : "on");
  const { said, save } = createSaving(() => props.office);
  const onSave = () => save({ value: { machineVoice: way() === "on" } });
  return (
    <SaveForm title={says().title} explains={says().how} save={rulesWords().save} said={said()} onSave={onSave}>
      <RuleChoices
        name="machine-voice"
        legend={says().which}
        values={ways}
        chosen={way()}
        says={(one) => says().ways[one]}
        onChoose={setWay}
      />
    </SaveForm>
  );
}
