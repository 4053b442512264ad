import { createSignal, For } from "solid-js";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { unitWords } from "../../wording/unit-words";
import { organisationsOf } from "../../wording/organisation-names";
import type { TeamContext } from "../team-context";
import { createSettingsSaving } from "./create-settings-saving";

const mostOfATeam = 99;

/** What every team must have at least; who falls short is named on the first screen. */
export function MinimumForm(props: { context: TeamContext }) {
  const says = () => unitWords().minimum;
  const before = props.context.view().office.minimum;
  const [members, setMembers] = createSignal(String(before?.members ?? 0));
  const [leads, setLeads] = createSignal(String(before?.leads ?? 0));
  const least = (id: string) => String(before?.organisations.find((one) => one.id === id)?.least ?? 0);
  const [of, setOf] = createSignal<Record<string, string>>({});
  const { said, save } = createSettingsSaving(props.context);
  const onSave = () => {
    const typed = organisationsOf(props.context.view().office).map(({ id }) => ({
      id,
      least: Number(of()[id] ?? least(id)),
    }));
    const numbers = [Number(members()), Number(leads()), ...typed.map((one) => one.least)];
    const fits = numbers.every((n) => Number.isInteger(n) && n >= 0 && n <= mostOfATeam);
    if (!fits) return save({ fault: says().fault });
    const organisations = typed.filter((one) => one.least > 0);
    return save({ settings: { minimum: { members: numbers[0]!, leads: numbers[1]!, organisations } } });
  };
  return (
    <SaveForm title={says().title} explains={says().how} save={unitWords().save} said={said()} onSave={onSave}>
      <div class="field-grid">
        <TextField label={says().members} value={members()} digits onText={setMembers} />
        <TextField label={says().leads} value={leads()} digits onText={setLeads} />
        <For each={organisationsOf(props.context.view().office)}>
          {({ id, name }) => (
            <TextField
              label={says().of(name)}
              value={of()[id] ?? least(id)}
              digits
              onText={(text) => setOf({ ...of(), [id]: text })}
            />
          )}
        </For>
      </div>
    </SaveForm>
  );
}
