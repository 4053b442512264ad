import { createSignal, Show } from "solid-js";
import { authorWords } from "../wording/author-words";

interface SureFirstProps {
  /** The guide it is about, told to whoever hears the button. */
  title: string;
  says: { ask: string; sure: string; yes: string; no: string };
  onYes: () => void;
}

/** What cannot be undone is done with a second tap alone. */
export function SureFirst(props: SureFirstProps) {
  const [asking, setAsking] = createSignal(false);
  return (
    <Show
      when={asking()}
      fallback={
        <button
          type="button"
          class="btn quiet"
          aria-label={authorWords().named(props.says.ask, props.title)}
          onClick={() => setAsking(true)}
        >
          {props.says.ask}
        </button>
      }
    >
      <p role="alert">{props.says.sure}</p>
      <button type="button" class="btn danger" onClick={() => props.onYes()}>
        {props.says.yes}
      </button>
      <button type="button" class="btn second" onClick={() => setAsking(false)}>
        {props.says.no}
      </button>
    </Show>
  );
}
