import { fillScreen, fullScreen } from "../../device/full-screen";
import { tabletWords } from "../../wording/tablet-words";
import { HealthRow } from "./health-row";

/** An address bar lets people leave the station. An installed station has none, and this button hides it. */
export function FullScreenRow() {
  const says = () => tabletWords().screen;
  return (
    <HealthRow
      lamp={fullScreen() ? "good" : "care"}
      title={says().title}
      says={fullScreen() ? says().full : says().window}
    >
      <p class="health-do">
        <button class="btn quiet" onClick={() => fillScreen(!fullScreen())}>
          {fullScreen() ? says().leave : says().go}
        </button>
      </p>
    </HealthRow>
  );
}
