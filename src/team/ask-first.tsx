import { createSignal, Show, type JSX } from "solid-js";
import { teamWords } from "../wording/team-words";

interface AskFirstProps {
  /** The button that asks, and the one that does it. */
  ask: string;
  yes: string;
  looks: { ask: "second" | "quiet"; yes: "main" | "danger"; all?: string };
  busy?: boolean;
  /** What would happen. */
  children: JSX.Element;
  /** `close` removes the question. Until then it stays, also when the action was refused. */
  onYes: (close: () => void) => unknown;
}

/** Asks once more before something that cannot be undone. */
export function AskFirst(props: AskFirstProps) {
  const [asked, setAsked] = createSignal(false);
  const also = () => (props.looks.all ? ` ${props.looks.all}` : "");
  return (
    <Show
      when={asked()}
      fallback={
        <button class={`btn ${props.looks.ask}${also()}`} onClick={() => setAsked(true)}>
          {props.ask}
        </button>
      }
    >
      <p class={`row${also()}`}>
        <span>{props.children}</span>
        <button
          class={`btn ${props.looks.yes}`}
          disabled={props.busy}
          onClick={() => void props.onYes(() => setAsked(false))}
        >
          {props.yes}
        </button>
        <button class="btn quiet" onClick={() => setAsked(false)}>
          {teamWords().cancel}
        </button>
      </p>
    </Show>
  );
}
