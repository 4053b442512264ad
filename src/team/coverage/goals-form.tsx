import { createSignal, For, Show } from "solid-js";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { coverageWords } from "../../wording/coverage-words";
import type { TeamContext } from "../team-context";
import { createSettingsSaving } from "../units/create-settings-saving";

/** How many people are to be helped each month, hamlet by hamlet. */
export function GoalsForm(props: { context: TeamContext }) {
  const says = () => coverageWords().goals;
  const { said, save } = createSettingsSaving(props.context);
  const [typed, setTyped] = createSignal<Record<string, string>>({});
  const before = (code: string) => props.context.view().office.goals?.find(({ unit }) => unit === code)?.eachMonth;
  const valueOf = (code: string) => typed()[code] ?? String(before(code) ?? "");
  const onSave = () => {
    const set = props.context
      .hamlets()
      .map(({ code }) => ({ unit: code, text: valueOf(code).trim() }))
      .filter(({ text }) => text);
    if (!set.every(({ text }) => /^[1-9]\d{0,3}$/.test(text))) return save({ fault: says().fault });
    return save({ settings: { goals: set.map(({ unit, text }) => ({ unit, eachMonth: Number(text) })) } });
  };
  return (
    <Show when={props.context.hamlets().length}>
      <details class="card fold">
        <summary>
          <h2>{says().title}</h2>
        </summary>
        <SaveForm explains={says().how} save={says().save} said={said()} onSave={onSave}>
          <div class="field-grid">
            <For each={props.context.hamlets()}>
              {({ code, name }) => (
                <TextField
                  label={says().label(name)}
                  value={valueOf(code)}
                  digits
                  onText={(text) => setTyped({ ...typed(), [code]: text })}
                />
              )}
            </For>
          </div>
        </SaveForm>
      </details>
    </Show>
  );
}
