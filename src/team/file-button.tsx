import { createUniqueId } from "solid-js";

/** A large button that opens the machine's own choice of a file; the same file may be chosen again. */
export function FileButton(props: { label: string; accept: string; onFile: (file: File) => void | Promise<void> }) {
  const id = createUniqueId();
  const onChange = (field: HTMLInputElement) => {
    const file = field.files?.[0];
    if (file) void props.onFile(file);
    field.value = "";
  };
  return (
    <span class="file-button">
      <input id={id} type="file" accept={props.accept} onChange={(event) => onChange(event.currentTarget)} />
      <label for={id} class="btn second">
        {props.label}
      </label>
    </span>
  );
}
