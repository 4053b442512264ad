import { For } from "solid-js";

/** An address as people type it: without what every browser adds by itself, and broken only after its points and strokes. */
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
