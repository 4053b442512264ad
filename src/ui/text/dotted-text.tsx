import { For } from "solid-js";

/** A text in which an address that is wider than the rest of its line goes on in the next one after a dot. */
export function DottedText(props: { text: string }) {
  const parts = () => props.text.split(/(?<=[\p{L}\p{N}]\.)(?=\p{L})/u);
  return (
    <For each={parts()}>
      {(part, at) => (
        <>
          {at() > 0 && <wbr />}
          {part}
        </>
      )}
    </For>
  );
}
