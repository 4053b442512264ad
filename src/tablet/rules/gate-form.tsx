import { createSignal } from "solid-js";
import type { Office } from "../../domain/office/office";
import { SaveForm } from "../../ui/fields/save-form";
import { rulesWords } from "../../wording/rules-words";
import { RuleChoices } from "./rule-choices";
import { createSaving } from "./saving";

const ways = ["off", "after-wait", "strict"] as const;
type Way = (typeof ways)[number];

const wayOf = ({ trainingGate, strictTraining }: Office): Way =>
  !trainingGate ? "off" : strictTraining ? "strict" : "after-wait";

/** Whether a member without training in a topic may help with it: always, only if nobody else is there, or never. */
export function GateForm(props: { office: Office }) {
  const says = () => rulesWords().gate;
  const [way, setWay] = createSignal(wayOf(props.office));
  const { said, save } = createSaving(() => props.office);
  const onSave = () => save({ value: { trainingGate: way() !== "off", strictTraining: way() === "strict" } });
  return (
    <SaveForm title={says().title} explains={says().how} save={rulesWords().save} said={said()} onSave={onSave}>
      <RuleChoices
        name="training-gate"
        legend={says().which}
        values={ways}
        chosen={way()}
        says={(one) => says().ways[one](props.office.offerAllAfterMinutes)}
        onChoose={setWay}
      />
    </SaveForm>
  );
}
