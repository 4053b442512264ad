import "./file-button.css";

/** A button that asks for a file; the browser's own field speaks the browser's language, and lies unseen over it. */
export function FileButton(props: { label: string; accept: string; onFile: (file: File) => void }) {
  const onChange = (event: Event & { currentTarget: HTMLInputElement }) => {
    const [file] = event.currentTarget.files ?? [];
    if (file) props.onFile(file);
    // The same file chosen again is a choice too.
    event.currentTarget.value = "";
  };
  return (
    <label class="btn second file-button">
      {props.label}
      <input type="file" accept={props.accept} onChange={onChange} />
    </label>
  );
}
