import { useNavigate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { catalogue, openGuide } from "../content/catalogue";
import type { Desk } from "../desk/desk";
import { openSampleOffice } from "../desk/office/open-sample-office";
import { requestsAddress } from "../domain/addresses";
import type { Whereabouts } from "../domain/practice/whereabouts";
import { createAttempt } from "../ui/create-attempt";
import { staffWords } from "../wording/staff-words";

/** Opens a sample office with one tap, so that a newcomer sees the volunteers' side at once. */
export function TryOut(props: { desk: Desk }) {
  const navigate = useNavigate();
  const [opening, setOpening] = createSignal(false);
  const { failed, attempt } = createAttempt();
  const open = async () => {
    const { office, lead, volunteer } = staffWords().sample;
    const sample = { officeName: office, leadName: lead, volunteerName: volunteer, stuckAt: await stuckSomewhere() };
    if ((await openSampleOffice(props.desk, sample)) === "contested")
      throw new Error("An office was opened meanwhile.");
    navigate(requestsAddress, { replace: true });
  };
  const onTry = () => {
    setOpening(true);
    void attempt(open);
  };
  return (
    <section class="card try-out">
      <h2>{staffWords().setUp.tryOut}</h2>
      <p>{staffWords().setUp.tryOutHow}</p>
      <Show when={failed()}>
        <p role="alert" class="fault">
          {staffWords().notSaved}
        </p>
      </Show>
      <button class="btn second" disabled={opening() && !failed()} onClick={onTry}>
        {staffWords().setUp.tryOut}
      </button>
    </section>
  );
}

/** Two invented citizens stuck in the middle of the first guides, and one with a general question. */
async function stuckSomewhere(): Promise<(Whereabouts | undefined)[]> {
  const guides = await Promise.all(catalogue.slice(0, 2).map(({ code }) => openGuide(code)));
  const stuck = guides.flatMap((guide): Whereabouts[] => {
    const stepNumber = guide ? Math.ceil(guide.steps.length / 2) : 0;
    const step = guide?.steps[stepNumber - 1];
    if (!guide || !step) return [];
    return [{ guide: guide.code, version: guide.version, step: step.id, stepNumber, errors: ["wrong-part"], hints: 1 }];
  });
  return [...stuck, undefined];
}
