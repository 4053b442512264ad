// @chunk later
import { createSignal, For, Show } from "solid-js";
import { places } from "../../domain/team/may";
import { TextField } from "../../ui/fields/text-field";
import { mapWords } from "../../wording/map-words";
import { staffWords } from "../../wording/staff-words";
import { createFound } from "./create-found";
import { PlaceOnMap } from "./place-on-map";
import { SpotLink } from "./spot-link";
import "./find-place.css";

/** Any screen or setting of the staff's side, found by people's own words; below it the whole map. */
export function FindPlace() {
  const [typed, setTyped] = createSignal("");
  const { found, maySee } = createFound(typed);
  const said = () => (found().length ? mapWords().found(found().length) : mapWords().none);
  return (
    <div class="staff-page find-place">
      <h1>{staffWords().frame.find}</h1>
      <div role="search">
        <TextField label={mapWords().field} hint={mapWords().how} value={typed()} onText={setTyped} />
      </div>
      <p role="status" classList={{ unseen: !typed().trim() }}>
        {typed().trim() && said()}
      </p>
      <Show
        when={found().length}
        fallback={<For each={places.filter(maySee)}>{(place) => <PlaceOnMap place={place} maySee={maySee} />}</For>}
      >
        <ul class="found-spots">
          <For each={found()}>{({ spot }) => <SpotLink spot={spot} told />}</For>
        </ul>
      </Show>
    </div>
  );
}
