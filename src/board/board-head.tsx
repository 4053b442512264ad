import { createSignal, onMount, Show } from "solid-js";
import { boardWords } from "../wording/board-words";

/** Whose board it is, and the time. */
export function BoardHead(props: { office: string | undefined; now: number }) {
  const name = () => props.office || boardWords().noOffice;
  return (
    <header class="board-head">
      <h1>{props.office === undefined ? "" : name()}</h1>
      <SoundTouch />
      <time>{clock(props.now)}</time>
    </header>
  );
}

/** A browser plays nothing before it was touched once; the touch is asked for, and the asking goes away. */
function SoundTouch() {
  const [silent, setSilent] = createSignal(false);
  onMount(() => setSilent(!navigator.userActivation?.hasBeenActive));
  return (
    <Show when={silent()}>
      <button class="btn main board-sound" onClick={() => setSilent(false)}>
        {boardWords().sound}
      </button>
    </Show>
  );
}

const clock = (now: number): string =>
  new Intl.DateTimeFormat("vi-VN", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" }).format(now);
