import { createSignal, onCleanup, Show } from "solid-js";
import { useSession } from "../../desk/live-session";
import { freeSpace } from "../../device/ballast";
import { locale } from "../../wording/locale";
import { safetyWords } from "../../wording/safety-words";
import { Losses } from "./losses";

const lookEveryMs = 20_000;

/** What staff must know before they rely on the lists: lost lines, no free space, a clock that cannot be right. */
export function TabletNotices() {
  return (
    <>
      <Losses />
      <SpaceLamp />
      <ClockDoubt />
    </>
  );
}

function SpaceLamp() {
  const trouble = () => {
    const now = freeSpace();
    return now === "spent" || now === "filling" ? safetyWords().notices[now] : undefined;
  };
  return (
    <Show when={trouble()}>
      <p class="notice care" role="alert">
        {trouble()}
      </p>
    </Show>
  );
}

/** If the clock jumped, nothing is ended or erased until staff confirm what day it is. */
function ClockDoubt() {
  const { clock } = useSession()().desk;
  const [doubted, setDoubted] = createSignal(clock.doubted());
  const looking = setInterval(() => setDoubted(clock.doubted()), lookEveryMs);
  onCleanup(() => clearInterval(looking));
  const day = (at: number) => new Date(at).toLocaleDateString(locale(), { timeZone: "Asia/Ho_Chi_Minh" });
  const onRight = () => {
    clock.trust();
    setDoubted(undefined);
  };
  return (
    <Show when={doubted()}>
      {(at) => (
        <div class="notice care spread" role="alert">
          <p>{safetyWords().notices.clock(day(at()))}</p>
          <button class="btn second" onClick={onRight}>
            {safetyWords().notices.clockRight}
          </button>
        </div>
      )}
    </Show>
  );
}
