import { Show } from "solid-js";
import "./mark-asked.css";

interface MarkAskedProps {
  /** Whose mark it is, with the mark as it has to be read out. */
  mark: string;
  /** What has to be done before an answer. */
  ask?: string;
  yes: string;
  no?: string;
  onYes: () => void;
  onNo?: () => void;
}

/** Asks a person to compare a mark with the one that its owner reads out: once, before anything of theirs is believed. */
export function MarkAsked(props: MarkAskedProps) {
  return (
    <div class="mark-asked">
      <p>
        <strong>{props.mark}</strong>
      </p>
      <Show when={props.ask}>{(ask) => <p>{ask()}</p>}</Show>
      <div>
        <button class="btn main" onClick={() => props.onYes()}>
          {props.yes}
        </button>
        <Show when={props.no}>
          {(no) => (
            <button class="btn quiet" onClick={() => props.onNo?.()}>
              {no()}
            </button>
          )}
        </Show>
      </div>
    </div>
  );
}
