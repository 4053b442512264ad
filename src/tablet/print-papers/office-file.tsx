import { createMemo, Show } from "solid-js";
import type { Office } from "../../domain/office/office";
import { writeOfficeFile } from "../../domain/office/office-file";
import { printWords } from "../../wording/print-words";

/** A file with what the home pages may say about this office, for the person who runs the home pages. */
export function OfficeFile(props: { office: Office }) {
  const said = () => printWords().papers;
  const address = createMemo(
    () => `data:application/json;charset=utf-8,${encodeURIComponent(writeOfficeFile(props.office))}`,
  );
  return (
    <Show when={!props.office.sample}>
      <p>
        <a class="btn quiet" href={address()} download="office.json">
          {said().officeFile}
        </a>
      </p>
      <p class="second-ink small">{said().officeFileHow}</p>
    </Show>
  );
}
