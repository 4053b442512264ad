import "./phone-more.css";
import { createSignal, onCleanup, onMount, Show } from "solid-js";
import { practiceWords } from "../../wording/practice-words";

/** The arrow that says that the page goes on below, as long as it does; a touch of it goes there. */
export function PhoneMore(props: { face: HTMLElement }) {
  const [more, setMore] = createSignal(true);
  const look = () => setMore(props.face.scrollHeight - props.face.clientHeight - props.face.scrollTop > 8);
  onMount(() => {
    props.face.querySelector(".ph-ringed")?.scrollIntoView({ block: "center" });
    look();
    props.face.addEventListener("scroll", look, { passive: true });
    onCleanup(() => props.face.removeEventListener("scroll", look));
  });
  const onMore = () => props.face.scrollBy({ top: props.face.clientHeight * 0.7, behavior: "smooth" });
  return (
    <Show when={more()}>
      <button type="button" class="ph-more" aria-label={practiceWords().below} onClick={onMore}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M6 9l6 6 6-6" />
        </svg>
      </button>
    </Show>
  );
}
