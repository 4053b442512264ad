import { createSignal, Show } from "solid-js";
import { openUnits } from "../../content/unit-catalogue";
import { keepUnits } from "../../desk/unit/keep-units";
import { pathTo } from "../../domain/unit/walk-units";
import { createFetchedPart } from "../../ui/create-fetched-part";
import { unitWords } from "../../wording/unit-words";
import { Choice } from "../choice";
import type { TeamContext } from "../team-context";
import { Before } from "./before";

const vietnamese = new Intl.Collator("vi", { numeric: true });

/** The commune the office stands in, chosen from the country's own list, which is fetched only now. */
export function PlaceForm(props: { context: TeamContext }) {
  const says = () => unitWords().place;
  const [choosing, setChoosing] = createSignal(false);
  const here = () => props.context.view().tree.standing(props.context.view().office.unit) ?? "";
  const path = () => pathTo(props.context.view().tree, here()).map(({ name }) => name);
  return (
    <section class="card" aria-label={says().title}>
      <h2>{says().title}</h2>
      <p>
        {path().reverse().join(", ") || says().none}
        <Before code={here()} context={props.context} />
      </p>
      <Show
        when={choosing()}
        fallback={
          <button class="btn second" onClick={() => setChoosing(true)}>
            {path().length ? says().change : says().choose}
          </button>
        }
      >
        <ChoosePlace context={props.context} onDone={() => setChoosing(false)} />
      </Show>
    </section>
  );
}

function ChoosePlace(props: { context: TeamContext; onDone: () => void }) {
  const says = () => unitWords().place;
  const [province, setProvince] = createSignal("");
  const [commune, setCommune] = createSignal("");
  const provinces = createFetchedPart(() => "provinces", openUnits);
  const file = createFetchedPart(province, openUnits);
  // The list that was fetched for the province before does not belong to this one.
  const units = () => (file.pending() ? undefined : file.found());
  const options = (units: readonly { code: string; name: string }[]) =>
    units.map(({ code, name }) => ({ value: code, name })).sort((a, b) => vietnamese.compare(a.name, b.name));
  const communes = () => (units()?.units ?? []).filter(({ kind }) => kind === "commune");
  const onKeep = async () => {
    const { desk, office } = props.context.session();
    const chosen = { office, unit: commune() || province(), name: province(), file: units()! };
    if (await props.context.act(() => keepUnits(desk, chosen, props.context.me()))) props.onDone();
  };
  return (
    <>
      <p class="second-ink">{says().source}</p>
      <Show
        when={provinces.found()}
        fallback={<p role="status">{provinces.pending() ? says().fetching : says().offline}</p>}
      >
        {(known) => (
          <div class="field-grid">
            <Choice
              label={says().choose}
              value={province()}
              none=""
              options={options(known().units)}
              onChoose={(code) => {
                setProvince(code);
                setCommune("");
              }}
            />
            <Show when={communes().length}>
              <Choice
                label={says().commune}
                value={commune()}
                none=""
                options={options(communes())}
                onChoose={setCommune}
              />
            </Show>
          </div>
        )}
      </Show>
      <Show when={communes().length}>
        <button class="btn" classList={{ main: !!commune(), quiet: !commune() }} onClick={() => void onKeep()}>
          {commune() ? says().keep : says().keepProvince}
        </button>
      </Show>
    </>
  );
}
