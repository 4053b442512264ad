import { createSignal, For } from "solid-js";
import type { Office } from "../../domain/office/office";
import { SaveForm } from "../../ui/fields/save-form";
import { rulesWords } from "../../wording/rules-words";
import { RuleChoice } from "./rule-choice";
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
      <fieldset class="rules-choice">
        <legend>{says().which}</legend>
        <For each={ways}>
          {(one) => (
            <RuleChoice
              name="training-gate"
              value={one}
              chosen={way()}
              says={says().ways[one](props.office.offerAllAfterMinutes)}
              onChoose={setWay}
            />
          )}
        </For>
      </fieldset>
    </SaveForm>
  );
}
