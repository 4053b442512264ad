import { For } from "solid-js";

/**
 * An address as people type it: without the part that browsers add by themselves, and with line breaks only after dots
 * and slashes.
 */
export function ShortAddress(props: { address: string }) {
  const parts = () => props.address.replace(/^https:\/\//i, "").split(/(?<=[./])(?=[^./#])/);
  return (
    <strong class="short-address">
      <For each={parts()}>
        {(part, at) => (
          <>
            {at() > 0 && <wbr />}
            {part}
          </>
        )}
      </For>
    </strong>
  );
}
