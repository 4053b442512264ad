import type { Desk } from "../desk/desk";
import { eraseSampleOffice } from "../desk/office/erase-sample-office";
import { createAttempt } from "../ui/create-attempt";
import { visitWords } from "../wording/visit-words";
import { endSitting } from "./sitting";
import "./trial-mark.css";

/** Says that nothing here is real, with the way out of it. */
export function SampleNotice(props: { desk: Desk }) {
  const { failed, attempt } = createAttempt();
  const onErase = () => attempt(async () => (await eraseSampleOffice(props.desk)) === "erased" && endSitting());
  return (
    <div class="notice care spread">
      <p role="status">{failed() ? visitWords().notices.notErased : visitWords().notices.sample}</p>
      <button class="btn second" onClick={() => void onErase()}>
        {visitWords().notices.eraseSample}
      </button>
    </div>
  );
}

/** Says at the edge of every other screen of the citizen's that it is a trial; a finger goes through it. */
export const TrialMark = () => (
  <p class="trial-mark" role="note">
    {visitWords().notices.trial}
  </p>
);
