import { createEffect, createSignal, on, onCleanup, Show } from "solid-js";

export type HandBeat = "go" | "press" | "type";

/** The drawn hand that glides to the ringed part of the phone and touches it; without motion the ring alone shows it. */
export function MovingHand(props: { phone: () => HTMLElement; beat: HandBeat | undefined }) {
  const [place, setPlace] = createSignal<{ left: string; top: string }>();
  createEffect(
    on(
      () => props.beat,
      (beat, before) => {
        if (beat !== "go") return void (beat || setPlace(undefined));
        if (!before) setPlace(fromBelow(props.phone()));
        // The ring must be drawn, and the hand must be at its start, before it moves.
        const going = requestAnimationFrame(() => requestAnimationFrame(() => setPlace(onRing(props.phone()))));
        onCleanup(() => cancelAnimationFrame(going));
      },
    ),
  );
  return (
    <Show when={props.beat && place()}>
      {(at) => (
        <svg
          class="moving-hand"
          data-beat={props.beat}
          style={{ left: at().left, top: at().top }}
          viewBox="0 0 48 56"
          aria-hidden="true"
        >
          <path d="M17 31V8.5a5.5 5.5 0 0 1 11 0V25l12.5 3.5c3.5 1 5.5 3.5 5 7.5l-2 10.5c-.7 4-3.2 6.5-7.5 6.5H25c-3.3 0-5.7-1.3-7.7-3.8L4.5 34.5c-2.6-3.4 1.3-7.6 5-5.3z" />
        </svg>
      )}
    </Show>
  );
}

const fromBelow = (phone: HTMLElement) => ({
  left: `${phone.clientWidth * 0.72}px`,
  top: `${phone.clientHeight * 0.9}px`,
});

function onRing(phone: HTMLElement) {
  const ring = phone.querySelector(".ph-ringed");
  if (!ring) return fromBelow(phone);
  ring.scrollIntoView({ block: "nearest" });
  const [inside, whole] = [ring.getBoundingClientRect(), phone.getBoundingClientRect()];
  const left = inside.left - whole.left + inside.width * 0.62;
  const top = inside.top - whole.top + inside.height * 0.6;
  return { left: `${left}px`, top: `${top}px` };
}
