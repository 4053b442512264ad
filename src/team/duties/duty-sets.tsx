import { createSignal, For, Show } from "solid-js";
import { readSignedFile, signFile } from "../../desk/signed-file";
import { saveFile } from "../../device/save-file";
import type { Duty } from "../../domain/team/duty";
import { dutySetKind, dutySetOf, readDutySet, type DutySet } from "../../domain/team/duty-set";
import { dutyWords } from "../../wording/duty-words";
import { FileButton } from "../file-button";
import type { TeamContext } from "../team-context";
import { SetDuty } from "./set-duty";

/** A proven set of duties goes to another team as a signed file, and another team's comes in. */
export function DutySets(props: { context: TeamContext; open: readonly Duty[] }) {
  const says = () => dutyWords().set;
  const [come, setCome] = createSignal<{ set: DutySet; mark: string }>();
  const [fault, setFault] = createSignal("");
  const onSave = async () => {
    const { office, words } = props.context.view();
    const set = dutySetOf(office.name, props.open, words);
    const text = await signFile(props.context.session().desk, dutySetKind, set);
    saveFile(says().file, new Blob([text], { type: "application/json" }));
  };
  const onFile = async (file: File) => {
    const read = await readSignedFile(await file.text(), dutySetKind);
    const set = "body" in read ? readDutySet(read.body) : undefined;
    setFault("fault" in read ? says().faults[read.fault] : set ? "" : says().faults.unreadable);
    setCome("mark" in read && set ? { set, mark: read.mark } : undefined);
  };
  return (
    <section class="card" aria-label={says().title}>
      <h2>{says().title}</h2>
      <p class="second-ink">{says().how}</p>
      <div class="row">
        <Show when={props.open.length}>
          <button class="btn second" onClick={() => void onSave()}>
            {says().save}
          </button>
        </Show>
        <FileButton label={says().open} accept=".json,application/json" of="dutySet" onFile={onFile} />
      </div>
      <p role="alert" class="fault">
        {fault()}
      </p>
      <Show when={come()}>
        {(known) => (
          <>
            <p>
              <strong>{says().from(known().set.office, known().mark)}</strong> {says().check}
            </p>
            <ul class="plain-list">
              <For each={known().set.duties}>{(duty) => <SetDuty duty={duty} context={props.context} />}</For>
            </ul>
          </>
        )}
      </Show>
    </section>
  );
}
