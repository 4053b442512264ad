import { createSignal, Show } from "solid-js";
import "./file-button.css";

const megabyte = 1024 * 1024;

interface FileButtonProps {
  label: string;
  accept: string;
  /** In megabytes. A larger file is not read at all. */
  most: number;
  /** The message for a larger file. */
  tooLarge: string;
  onFile: (file: File) => void | Promise<void>;
}

/**
 * Asks for one file. The browser's own field speaks the browser's language, so it lies invisible over our button.
 */
export function FileButton(props: FileButtonProps) {
  const [refused, setRefused] = createSignal(false);
  const onChange = (event: Event & { currentTarget: HTMLInputElement }) => {
    const [file] = event.currentTarget.files ?? [];
    setRefused(file !== undefined && file.size > props.most * megabyte);
    if (file && !refused()) void props.onFile(file);
    // Choosing the same file again must count as a choice too.
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
