import { useNavigate } from "@solidjs/router";
import { lazy, Show, Suspense } from "solid-js";
import { useDesk } from "../desk/live-desk";
import { liveWaitingCount } from "../desk/live-requests";
import { myNumberAddress } from "../domain/addresses";
import { words } from "../wording/words";
import "./welcome-actions.css";

// It comes behind the station: a welcome without its voice is whole.
const WelcomeVoice = lazy(() =>
  import("./welcome-voice").then(
    (found) => ({ default: found.WelcomeVoice }),
    () => ({ default: () => null }),
  ),
);
const Picture = lazy(async () => ({ default: (await import("../ui/pictures/picture")).Picture }));

/** At the foot of the welcome, beside "Nhờ giúp": how many wait, the voice, and the way to one's own number. */
export function WelcomeActions() {
  const desk = useDesk();
  const navigate = useNavigate();
  return (
    <>
      {/* Its place is there before it is known how many wait: a button that jumps is tapped beside. */}
      <p class="waiting-line second-ink">
        <Show when={desk()} keyed>
          {(open) => {
            const waiting = liveWaitingCount(open);
            return <Show when={waiting() !== undefined}>{words().welcome.waiting(waiting() ?? 0)}</Show>;
          }}
        </Show>
      </p>
      <Suspense>
        <WelcomeVoice />
      </Suspense>
      <button class="btn quiet own-number" onClick={() => navigate(myNumberAddress)}>
        <Suspense fallback={<span class="icon" />}>
          <Picture name="own-number" class="icon" />
        </Suspense>
        {words().welcome.myNumber}
      </button>
    </>
  );
}
