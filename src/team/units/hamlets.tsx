import { createMemo, createSignal, For, Show } from "solid-js";
import { addHamlets } from "../../desk/unit/add-hamlets";
import { tidyName } from "../../domain/office/tidy-name";
import { LinesField } from "../../ui/fields/lines-field";
import { SaveForm } from "../../ui/fields/save-form";
import { unitWords } from "../../wording/unit-words";
import type { TeamContext } from "../team-context";
import { Before } from "./before";
import { hamletsFault } from "./hamlets-fault";

/** The hamlets and how many of the team live in each; the empty ones stand out. */
export function Hamlets(props: { context: TeamContext }) {
  const says = () => unitWords().hamlets;
  const people = createMemo(() => {
    const count = new Map<string, number>();
    for (const { hamlet } of props.context.view().members) if (hamlet) count.set(hamlet, (count.get(hamlet) ?? 0) + 1);
    return count;
  });
  return (
    <section class="card" aria-label={says().title}>
      <h2>{says().title}</h2>
      <Show when={props.context.hamlets().length} fallback={<p>{says().none}</p>}>
        <p>{says().count(props.context.hamlets().length)}</p>
        <ul class="chips">
          <For each={props.context.hamlets()}>
            {({ code, name }) => (
              <li classList={{ bare: !people().get(code) }}>
                <strong>{name}</strong> {people().get(code) ? says().people(people().get(code) ?? 0) : says().bare}
                <Before code={code} context={props.context} />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <AddHamlets context={props.context} />
    </section>
  );
}

function AddHamlets(props: { context: TeamContext }) {
  const says = () => unitWords().hamlets;
  const [lines, setLines] = createSignal("");
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const onSave = async () => {
    const names = lines().split("\n").map(tidyName).filter(Boolean);
    const fault = hamletsFault(
      names,
      props.context.hamlets().map(({ name }) => name),
    );
    if (fault) return void setSaid({ fault, good: "" });
    const { desk, office } = props.context.session();
    const { unit, hamlets: known } = props.context.view().office;
    const done = await props.context.act(() => addHamlets(desk, { office, unit, names, known }, props.context.me()));
    if (!done) return undefined;
    setSaid({ fault: "", good: says().added(names.length) });
    setLines("");
    return undefined;
  };
  return (
    <SaveForm save={says().save} said={said()} onSave={onSave}>
      <LinesField label={says().add} hint={says().lines} rows={4} value={lines()} onText={setLines} />
    </SaveForm>
  );
}
