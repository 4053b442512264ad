import { For } from "solid-js";
import "./short-address.css";

/**
 * An address as people type it: without the part that browsers add by themselves, and with line breaks only after dots.
 * A browser left alone breaks after slashes and hyphens too, and whoever copies such an address adds a blank.
 */
export function ShortAddress(props: { address: string }) {
  const parts = () => props.address.replace(/^https:\/\//i, "").split(/(?<=\.)/);
  return (
    <strong class="short-address">
      <For each={parts()}>{(part) => <span>{part}</span>}</For>
    </strong>
  );
}
