import { createMemo, createSignal, For, Show } from "solid-js";
import { DayField } from "../../calendar/day-field";
import { mergeOwnUnits } from "../../desk/unit/merge-own-units";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { readDay, typedDay } from "../../wording/typed-day";
import { unitWords } from "../../wording/unit-words";
import { Choice } from "../choice";
import { readNamed } from "../read-named";
import type { TeamContext } from "../team-context";

/** Several hamlets, or communes, become one on a day; what was before keeps its name. */
export function MergeForm(props: { context: TeamContext }) {
  const says = () => unitWords().merge;
  const [first, setFirst] = createSignal("");
  const [second, setSecond] = createSignal("");
  const [name, setName] = createSignal("");
  const [on, setOn] = createSignal(typedDay(props.context.view().today));
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const places = createMemo(() => {
    const { tree, office } = props.context.view();
    const here = tree.standing(office.unit);
    const above = here && tree.parent(here);
    return [...props.context.hamlets(), ...(above ? tree.children(above.code) : [])];
  });
  const onSave = async () => {
    const day = readDay(on());
    const read = readNamed(name(), "place", says().noName);
    if (!day) return void setSaid({ fault: says().day, good: "" });
    if ("fault" in read) return void setSaid({ fault: read.fault, good: "" });
    const known = read.name;
    const { desk, office } = props.context.session();
    const merger = { office, codes: [first(), second()].filter(Boolean), name: known, on: day };
    const answer = await mergeOwnUnits(desk, merger, props.context.me()).catch(() => ({
      refused: "contested" as const,
    }));
    if ("refused" in answer) return void setSaid({ fault: says().faults[answer.refused], good: "" });
    setSaid({ fault: "", good: answer.list === "later" ? says().doneLater(known) : says().done(known) });
    return undefined;
  };
  const options = () => places().map(({ code, name: known }) => ({ value: code, name: known }));
  return (
    <Show when={places().length > 1}>
      <SaveForm title={says().title} explains={says().how} save={says().save} said={said()} onSave={onSave}>
        <div class="field-grid">
          <For
            each={[
              { at: first, set: setFirst, n: 1 },
              { at: second, set: setSecond, n: 2 },
            ]}
          >
            {({ at, set, n }) => (
              <Choice label={says().place(n)} value={at()} none="" options={options()} onChoose={set} />
            )}
          </For>
          <TextField label={says().name} value={name()} onText={setName} />
          <DayField label={says().on} value={on()} today={props.context.view().today} onText={setOn} />
        </div>
      </SaveForm>
    </Show>
  );
}
