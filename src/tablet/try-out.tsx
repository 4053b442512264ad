import { useNavigate } from "@solidjs/router";
import { createSignal, onMount, Show } from "solid-js";
import type { Desk } from "../desk/desk";
import { requestsAddress } from "../domain/addresses";
import { createAttempt } from "../ui/create-attempt";
import type { Breathe } from "../desk/trial/stage";
import type { TrialKind } from "./open-trial-here";
import { staffWords, whyNotSaved } from "../wording/staff-words";

/** Opens a sample office with one tap, so that a newcomer sees the volunteers' side at once, with a month behind it. */
export function TryOut(props: { desk: Desk; onTrying: (isTrying: boolean) => void }) {
  const navigate = useNavigate();
  const [share, setShare] = createSignal<number>();
  const [refused, setRefused] = createSignal<string>();
  const { failed, attempt } = createAttempt();
  const says = () => staffWords().setUp;
  const open = async (kind: TrialKind) => {
    const { openTrialHere } = await import("./open-trial-here");
    setRefused("");
    const answer = await openTrialHere(props.desk, kind, breathing(setShare));
    setRefused(answer);
    if (answer !== "opened") throw new Error("An office was opened meanwhile.");
    navigate(requestsAddress, { replace: true });
  };
  const onTry = (kind: TrialKind) => () => {
    setShare(0);
    setRefused(undefined);
    // The office stands on the disk long before all of its month does: until then this is how far it is.
    props.onTrying(true);
    void attempt(() => open(kind)).finally(() => props.onTrying(false));
  };
  // Fetched while somebody reads; who taps at once waits for it there.
  onMount(() => void import("./open-trial-here").then(({ fetchTrial }) => fetchTrial()).catch(() => undefined));
  const isOpening = () => share() !== undefined && !failed();
  return (
    <section class="card try-out">
      <h2>{says().tryOut}</h2>
      <p>{says().tryOutHow}</p>
      <Show when={failed()}>
        <p role="alert" class="fault">
          {refused() === undefined ? says().notFetched : whyNotSaved(refused() ?? "")}
        </p>
      </Show>
      <div class="row">
        <button class="btn second" disabled={isOpening()} onClick={onTry("commune")}>
          {says().tryOut}
        </button>
        <button class="btn quiet" disabled={isOpening()} onClick={onTry("province")}>
          {says().tryProvince}
        </button>
      </div>
      <Show when={isOpening()}>
        <p role="status">{says().tryingOut(Math.round((share() ?? 0) * 100))}</p>
      </Show>
    </section>
  );
}

/** How far it is need not be painted more often: each time takes as long as a hundred lines. */
const betweenPaintsMs = 100;

/** Tells how far it is, and lets the screen show it now and then. */
function breathing(tell: (share: number) => void): Breathe {
  let painted = performance.now();
  return async (share) => {
    if (performance.now() - painted < betweenPaintsMs) return;
    tell(share);
    await new Promise((resolve) => setTimeout(resolve));
    painted = performance.now();
  };
}
