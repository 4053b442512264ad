import { fileLimits } from "../domain/office/file-limits";
import { FileButton as AnyFileButton } from "../ui/fields/file-button";
import { staffWords } from "../wording/staff-words";

interface FileButtonProps {
  label: string;
  accept: string;
  /** What the file is for: that decides how large it may be. */
  of: keyof typeof fileLimits;
  onFile: (file: File) => void | Promise<void>;
}

/** Asks for a file of the team's. */
export function FileButton(props: FileButtonProps) {
  const most = () => fileLimits[props.of];
  return (
    <AnyFileButton
      label={props.label}
      accept={props.accept}
      most={most()}
      tooLarge={staffWords().fileTooLarge(most())}
      onFile={props.onFile}
    />
  );
}
