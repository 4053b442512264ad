// @chunk later
import { mapWords } from "../wording/map-words";
import { staffWords } from "../wording/staff-words";
import { PlaceLinks } from "./place-links";

/** How the station works and what it prints: set once, seldom changed. */
export function Station() {
  const title = () => staffWords().frame.station;
  return (
    <div class="staff-page">
      <h1>{title()}</h1>
      <p>{mapWords().places.station}</p>
      <PlaceLinks place="station" title={title()} />
    </div>
  );
}
