import { createMemo, createSignal, For, Show } from "solid-js";
import { formTeam } from "../../desk/team/form-team";
import { comparable } from "../../domain/team/member-line";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { unitWords } from "../../wording/unit-words";
import { Choice } from "../choice";
import { readNamed } from "../read-named";
import type { TeamContext } from "../team-context";

/** The teams, where each works and how many are in it; a lead forms another. */
export function Teams(props: { context: TeamContext }) {
  const says = () => unitWords().teams;
  const people = createMemo(() => {
    const count = new Map<string, number>();
    for (const { team } of props.context.view().members) if (team) count.set(team, (count.get(team) ?? 0) + 1);
    return count;
  });
  return (
    <section class="card" aria-label={says().title}>
      <h2>{says().title}</h2>
      <Show when={props.context.view().teams.length} fallback={<p>{says().none}</p>}>
        <ul class="chips">
          <For each={props.context.view().teams}>
            {({ id, name, unit }) => (
              <li classList={{ bare: !people().get(id) }}>
                <strong>{name}</strong>{" "}
                {[props.context.unitName(unit), says().people(people().get(id) ?? 0)].filter(Boolean).join(" · ")}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <FormTeam context={props.context} />
    </section>
  );
}

function FormTeam(props: { context: TeamContext }) {
  const says = () => unitWords().teams;
  const [name, setName] = createSignal("");
  const [unit, setUnit] = createSignal("");
  const [fault, setFault] = createSignal("");
  const places = createMemo(() => {
    const { tree, office } = props.context.view();
    const here = tree.unit(tree.standing(office.unit) ?? "");
    return [...(here ? [here] : []), ...props.context.hamlets()];
  });
  const onSave = async () => {
    const read = readNamed(name(), "team", says().noName);
    if ("fault" in read) return void setFault(read.fault);
    const twice = props.context.view().teams.some((team) => comparable(team.name) === comparable(read.name));
    const wrong = twice ? says().twice(read.name) : unit() ? "" : says().noPlace;
    setFault(wrong);
    if (wrong) return;
    const { desk, office } = props.context.session();
    if (await props.context.act(() => formTeam(desk, { office, name: read.name, unit: unit() }, props.context.me())))
      setName("");
  };
  return (
    <SaveForm save={says().add} said={{ fault: fault(), good: "" }} onSave={onSave}>
      <div class="field-grid">
        <TextField label={says().name} value={name()} onText={setName} />
        <Choice
          label={says().where}
          value={unit()}
          none=""
          options={places().map(({ code, name: known }) => ({ value: code, name: known }))}
          onChoose={setUnit}
        />
      </div>
    </SaveForm>
  );
}
