import "./subtitle.css";
import { For } from "solid-js";

/** The spoken sentence where there is no voice: large, each word as it would be heard. */
export function Subtitle(props: { say: string; told: number }) {
  const words = () => props.say.split(/\s+/u).filter(Boolean);
  const heard = () => Math.ceil(props.told * words().length);
  return (
    <p class="step-said">
      <For each={words()}>{(word, at) => <span data-heard={at() < heard() ? "" : undefined}>{word} </span>}</For>
    </p>
  );
}
