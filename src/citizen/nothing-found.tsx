import { Illustration } from "../ui/illustrations/illustration";
import { visitWords } from "../wording/visit-words";
import { HelpButton } from "./help-button";

/** The home button stands where the keyboard does not cover it. */
export function NothingFound() {
  return (
    <>
      <div class="search-nothing card" role="status">
        <p>{visitWords().search.nothing}</p>
        <HelpButton whereabouts={undefined} />
      </div>
      <Illustration name="together" />
    </>
  );
}
