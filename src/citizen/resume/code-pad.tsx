import { For, onCleanup, onMount } from "solid-js";
import { guidesHere } from "../../content/catalogue";
import { resumeWords } from "../../wording/resume-words";

interface CodePadProps {
  /** The code so far, with its dashes. */
  typed: string;
  onTyped: (text: string) => void;
  onEnter: () => void;
}

const digits = [..."1234567890"];
const letters = [..."ABCDEFGHJKLMNPRSTUVWXYZ"];

/**
 * Large letters and digits. Keys that cannot come next are pale, so that there is little to search through; the last
 * letter may be any, else a slip before it would go unnoticed. A keyboard works as well.
 */
export function CodePad(props: CodePadProps) {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Backspace") props.onTyped(props.typed.replace(/-?.$/, ""));
    if (event.key === "Enter" && !(event.target instanceof HTMLButtonElement) && props.typed) props.onEnter();
    const sign = event.key.toUpperCase();
    if (sign.length === 1 && mayFollow(props.typed, sign)) props.onTyped(props.typed + sign);
  };
  onMount(() => addEventListener("keydown", onKey));
  onCleanup(() => removeEventListener("keydown", onKey));
  const key = (sign: string) => (
    <button
      class="btn code-key"
      aria-label={resumeWords().key(sign)}
      disabled={!mayFollow(props.typed, sign)}
      onClick={() => props.onTyped(props.typed + sign)}
    >
      {sign}
    </button>
  );
  return (
    <div class="code-pad">
      <For each={digits}>{key}</For>
      <For each={letters}>{key}</For>
      <button class="btn quiet code-wide" onClick={() => props.onTyped(props.typed.replace(/-?.$/, ""))}>
        {resumeWords().erase}
      </button>
      <button class="btn main code-wide" disabled={!props.typed} onClick={() => props.onEnter()}>
        {resumeWords().goOn}
      </button>
    </div>
  );
}

function mayFollow(typed: string, sign: string): boolean {
  const [code = "", step = "", last] = typed.split("-");
  if (last !== undefined) return false;
  const guide = guidesHere().find((one) => one.code === code);
  if (!guide) return guidesHere().some((one) => !one.from && one.code.startsWith(code + sign));
  if (letters.includes(sign)) return step !== "";
  const number = Number(step + sign);
  return digits.includes(sign) && number >= 1 && number <= guide.steps;
}
