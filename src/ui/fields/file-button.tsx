import { createSignal, Show } from "solid-js";
import "./file-button.css";

const megabyte = 1024 * 1024;

interface FileButtonProps {
  label: string;
  accept: string;
  /** In megabytes; of a larger file nothing is read. */
  most: number;
  /** What is said of a larger one. */
  tooLarge: string;
  onFile: (file: File) => void | Promise<void>;
}

/**
 * The one way a file comes in: a button that asks for it. The browser's own field speaks the browser's language, and lies
 * unseen over it.
 */
export function FileButton(props: FileButtonProps) {
  const [refused, setRefused] = createSignal(false);
  const onChange = (event: Event & { currentTarget: HTMLInputElement }) => {
    const [file] = event.currentTarget.files ?? [];
    setRefused(file !== undefined && file.size > props.most * megabyte);
    if (file && !refused()) void props.onFile(file);
    // The same file chosen again is a choice too.
    event.currentTarget.value = "";
  };
  return (
    <>
      <label class="btn second file-button">
        {props.label}
        <input type="file" accept={props.accept} onChange={onChange} />
      </label>
      <Show when={refused()}>
        <p role="alert" class="fault file-refused">
          {props.tooLarge}
        </p>
      </Show>
    </>
  );
}
