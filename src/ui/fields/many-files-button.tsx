import "./file-button.css";

interface ManyFilesButtonProps {
  label: string;
  accept?: string;
  /** A whole folder is chosen in place of its files. */
  folder?: boolean;
  onFiles: (files: readonly File[]) => void | Promise<void>;
}

/** True where the browser lets people choose a folder; Chrome on older tablets has files alone. */
export const mayChooseFolder = (): boolean => "webkitdirectory" in HTMLInputElement.prototype;

/** Asks for many files at once. Whoever reads them looks at the size of each, and at which of a folder they are. */
export function ManyFilesButton(props: ManyFilesButtonProps) {
  const onChange = (event: Event & { currentTarget: HTMLInputElement }) => {
    const files = [...(event.currentTarget.files ?? [])];
    // Choosing the same files again must count as a choice too.
    event.currentTarget.value = "";
    if (files.length) void props.onFiles(files);
  };
  return (
    <label class="btn second file-button">
      {props.label}
      <input
        type="file"
        multiple
        accept={props.accept}
        ref={(input) => {
          input.webkitdirectory = props.folder === true;
        }}
        onChange={onChange}
      />
    </label>
  );
}
