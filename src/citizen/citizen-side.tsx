import { useLocation, type RouteSectionProps } from "@solidjs/router";
import { createMemo, lazy, Show, Suspense } from "solid-js";
import { useDesk } from "../desk/live-desk";
import { liveOffice } from "../desk/live-office";
import { createIdle } from "../device/idle";
import { playing } from "../device/playing";
import { numberAddress, setUpAddress, welcomeAddress } from "../domain/addresses";
import { byEar, highContrast, textSize } from "../ui/look/reading";
import { language } from "../wording/words";
import { endSitting, isLeft, isUntouched, sitting } from "./sitting";

const ComeNow = lazy(async () => ({ default: (await import("./ask-for-help/number/come-now")).ComeNow }));
const KeepFocus = lazy(async () => ({ default: (await import("./keep-focus")).KeepFocus }));
const TrialMark = lazy(async () => ({ default: (await import("./sample-notice")).TrialMark }));
// It comes behind the station; who asks for it before is not kept waiting.
const ByEar = lazy(() =>
  import("./ear/by-ear").then(
    (found) => ({ default: found.ByEar }),
    () => ({ default: () => null }),
  ),
);
const StillHere = lazy(async () => ({ default: (await import("./still-here")).StillHere }));

/** The default; each office can change it in its settings. */
const idleAfterSeconds = 120;
/** When an office is opened, a code is shown once, and the person copies it by hand. */
const setUpSeconds = 600;
/** Long enough to read a day and a number slowly, twice. */
const leftSeconds = 45;

/** Wraps every citizen screen: when nobody touches it any more, the sitting ends and leaves nothing behind. */
export function CitizenSide(props: RouteSectionProps) {
  const here = useLocation();
  const desk = useDesk();
  const office = createMemo(() => {
    const open = desk();
    return open ? liveOffice(open) : undefined;
  });
  const untouched = () => here.pathname === welcomeAddress && isUntouched();
  const plain = () => textSize() === "a" && !highContrast() && !byEar() && language() === "vi";
  const idle = createIdle({
    afterSeconds: () => {
      const usual = office()?.()?.office?.idleAfterSeconds ?? idleAfterSeconds;
      if (here.pathname === setUpAddress) return setUpSeconds;
      return isLeft() ? Math.min(usual, leftSeconds) : usual;
    },
    held: () => untouched() && plain(),
    plays: playing,
    asks: () => !untouched(),
    onLeft: endSitting,
  });
  /** Stays true: whoever begins hears each new screen begin. */
  const begun = createMemo<boolean>((was) => was || !untouched(), false);
  return (
    <>
      {props.children}
      <Show when={byEar()}>
        <Suspense>
          <ByEar />
        </Suspense>
      </Show>
      <Show when={begun()}>
        <Suspense>
          <KeepFocus />
        </Suspense>
      </Show>
      <Show when={here.pathname !== welcomeAddress && office()?.()?.office?.sample}>
        <Suspense>
          <TrialMark />
        </Suspense>
      </Show>
      <Show when={here.pathname !== numberAddress && sitting().request} keyed>
        {(request) => (
          <Suspense>
            <Show when={desk()} keyed>
              {(open) => <ComeNow desk={open} request={request} />}
            </Show>
          </Suspense>
        )}
      </Show>
      <Show when={!untouched() && idle.secondsLeft() !== undefined}>
        {/* Of its own: else the screen would be away while the question is fetched, and with it the focus of a field. */}
        <Suspense>
          <StillHere secondsLeft={idle.secondsLeft()!} onStay={idle.stay} />
        </Suspense>
      </Show>
    </>
  );
}
