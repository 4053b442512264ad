import { tabletWords } from "../../wording/tablet-words";
import { HealthRow } from "./health-row";

/** Which browsers the station runs in, and whether this one is too old, as the page itself found before anything else. */
export function BrowserRow() {
  const says = () => tabletWords().browser;
  const tooOld = document.getElementById("too-old")?.hidden === false;
  return (
    <HealthRow lamp={tooOld ? "bad" : "good"} title={says().title} says={tooOld ? says().tooOld : says().oldest} />
  );
}
