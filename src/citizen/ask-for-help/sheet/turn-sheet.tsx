import { onMount, Show, type JSX } from "solid-js";
import { Picture } from "../../../ui/pictures/picture";
import { turnWords } from "../../../wording/turn-words";
import { Frame } from "../../frame";
import "./turn-sheet.css";

interface SheetProps {
  title: string;
  says?: string;
  /** The number stays in sight while something about it is chosen. */
  number?: string;
  failed?: boolean;
  onBack?: () => void;
  /** What the corner shows instead of Back and the number, once the question is answered. */
  actions?: JSX.Element;
  corner?: JSX.Element;
  children: JSX.Element;
}

/** One question about a number, with its answers as pictures, and the way back. */
export function TurnSheet(props: SheetProps) {
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus({ preventScroll: true }));
  return (
    <Frame
      actions={
        <Show when={props.onBack} fallback={props.actions}>
          <button class="btn second" onClick={() => props.onBack?.()}>
            <Picture name="back" class="icon" />
            {turnWords().back}
          </button>
        </Show>
      }
      corner={props.corner ?? <p class="sheet-number">{props.number}</p>}
    >
      <div class="sheet">
        <h1 ref={heading} tabindex="-1">
          {props.title}
        </h1>
        <Show when={props.says}>{(says) => <p class="sheet-says">{says()}</p>}</Show>
        <Show when={props.failed}>
          <p class="notice care" role="alert">
            {turnWords().notDone}
          </p>
        </Show>
        {props.children}
      </div>
    </Frame>
  );
}
