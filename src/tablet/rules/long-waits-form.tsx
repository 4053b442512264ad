import { For } from "solid-js";
import { createStore } from "solid-js/store";
import { recordOf } from "../../domain/key-of";
import type { Office } from "../../domain/office/office";
import { usualLongWaits, waitKinds, type LongWaits } from "../../domain/waiting-list/wait-kind";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { rulesWords } from "../../wording/rules-words";
import { readMinutes, type Read } from "./read-rules";
import { createSaving } from "./saving";

/** After how many minutes of waiting a lead is informed, separately for each kind of waiting. */
export function LongWaitsForm(props: { office: Office }) {
  const says = () => rulesWords().longWaits;
  const standing = props.office.longWaits ?? usualLongWaits;
  const [typed, setTyped] = createStore(recordOf(waitKinds, (kind) => String(standing[kind])));
  const { said, save } = createSaving(() => props.office);
  const read = (): Read<{ longWaits: LongWaits }> => {
    const longWaits = { ...usualLongWaits };
    for (const kind of waitKinds) {
      const minutes = readMinutes(typed[kind], { from: 5, to: 1440 }, says().fault(says().kinds[kind]));
      if ("fault" in minutes) return minutes;
      longWaits[kind] = minutes.value;
    }
    return { value: { longWaits } };
  };
  return (
    <SaveForm
      title={says().title}
      explains={says().how}
      save={rulesWords().save}
      said={said()}
      onSave={() => save(read())}
    >
      <For each={waitKinds}>
        {(kind) => (
          <TextField label={says().kinds[kind]} value={typed[kind]} onText={(text) => setTyped(kind, text)} digits />
        )}
      </For>
    </SaveForm>
  );
}
