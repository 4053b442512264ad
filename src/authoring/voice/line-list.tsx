import { For } from "solid-js";
import type { LineRead } from "../../domain/voice/lines-to-read";
import { authorWords } from "../../wording/author-words";

interface LineListProps {
  lines: readonly LineRead[];
  at: number;
  onShow: (at: number) => void;
}

/** All sentences of a part with what is recorded of each; a tap leads to it. */
export function LineList(props: LineListProps) {
  const says = () => authorWords().voice.states;
  return (
    <ol class="voice-lines">
      <For each={props.lines}>
        {(line, at) => (
          <li>
            <button
              type="button"
              aria-current={at() === props.at ? "true" : undefined}
              onClick={() => props.onShow(at())}
            >
              <span>{line.text}</span>
              <span class="writing-state" classList={{ care: stateOf(line) === "redo" || stateOf(line) === "changed" }}>
                {says()[stateOf(line)]}
              </span>
            </button>
          </li>
        )}
      </For>
    </ol>
  );
}

export function stateOf({ clip, before }: LineRead): "read" | "redo" | "changed" | "unread" {
  if (clip) return clip.fault ? "redo" : "read";
  return before === undefined ? "unread" : "changed";
}
