import { createSignal, Index } from "solid-js";
import { useSession } from "../../desk/live-session";
import type { Office } from "../../domain/office/office";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { className } from "../../wording/class-names";
import { rulesWords } from "../../wording/rules-words";
import { readClasses, type ClassTyped } from "./read-rules";
import { createSaving } from "./saving";

/** More classes than anybody remembers; more would not fit into an event. */
const mostClasses = 10;

/** Who is counted as if they had come earlier, by how much, and by which rule of the office's own. */
export function ClassesForm(props: { office: Office }) {
  const session = useSession();
  const says = () => rulesWords().priority;
  const [typed, setTyped] = createSignal<ClassTyped[]>(
    props.office.priorityClasses.map((one) => ({
      ...one,
      name: className(one),
      shown: one.name ? "" : className(one),
      minutes: String(one.minutes),
    })),
  );
  const { said, save } = createSaving(() => props.office);
  const read = () => {
    const classes = readClasses(typed());
    return "fault" in classes ? classes : { value: { priorityClasses: classes.value } };
  };
  const change = (at: number, to: Partial<ClassTyped>) =>
    setTyped(typed().map((one, nth) => (nth === at ? { ...one, ...to } : one)));
  const onAdd = () =>
    setTyped([...typed(), { id: session().desk.newId(), name: "", shown: "", minutes: "30", basis: "" }]);
  return (
    <SaveForm
      title={says().title}
      explains={says().how}
      save={rulesWords().save}
      said={said()}
      onSave={() => save(read())}
    >
      <Index each={typed()}>
        {(one, at) => (
          <fieldset class="class-row">
            <TextField label={says().name} value={one().name} onText={(name) => change(at, { name })} />
            <TextField
              label={says().minutes}
              value={one().minutes}
              onText={(minutes) => change(at, { minutes })}
              digits
            />
            <TextField
              label={says().basis}
              hint={says().basisHint}
              value={one().basis}
              onText={(basis) => change(at, { basis })}
            />
            <button type="button" class="btn quiet" onClick={() => setTyped(typed().filter((_, nth) => nth !== at))}>
              {says().remove(one().name || one().shown)}
            </button>
          </fieldset>
        )}
      </Index>
      <button type="button" class="btn second" disabled={typed().length >= mostClasses} onClick={onAdd}>
        {says().add}
      </button>
    </SaveForm>
  );
}
