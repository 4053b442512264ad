import { A } from "@solidjs/router";
import { createSignal, onMount, Show } from "solid-js";
import { requestsAddress } from "../domain/addresses";
import { LockIcon } from "../ui/pictures/lock-icon";
import { boardWords } from "../wording/board-words";
import { locale } from "../wording/locale";
import { visitWords } from "../wording/visit-words";
import { words } from "../wording/words";

/**
 * The office's name, the time, and the small link to the volunteers' side: a tablet used as a board has no other link, and a
 * board of its own not even that.
 */
export function BoardHead(props: {
  office: string | undefined;
  sample: true | undefined;
  now: number;
  isLocked: boolean;
}) {
  const name = () => props.office || boardWords().noOffice;
  return (
    <header class="board-head">
      <h1>{props.office === undefined ? "" : name()}</h1>
      <Show when={props.sample}>
        <p class="board-trial">{visitWords().notices.trial}</p>
      </Show>
      <SoundTouch />
      <time>{clock(props.now)}</time>
      <Show when={!props.isLocked}>
        <A class="board-lock" href={requestsAddress} replace aria-label={words().header.staff}>
          <LockIcon />
        </A>
      </Show>
    </header>
  );
}

/** A browser plays no sound before the first touch, so the board asks for a touch once. */
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
  new Intl.DateTimeFormat(locale(), { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" }).format(now);
