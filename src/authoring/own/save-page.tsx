import { createSignal, Show } from "solid-js";
import { liveOffice } from "../../desk/live-office";
import { useSession } from "../../desk/live-session";
import { saveFile } from "../../device/save-file";
import { fileName } from "../../domain/figures/file-name";
import type { Guide } from "../../domain/guide/guide";
import { publicOffice } from "../../domain/office/office-file";
import { authorWords } from "../../wording/author-words";

/** Saves the page at home of an own guide as one file: no server has it under /G/. */
export function SavePage(props: { guide: Guide }) {
  const says = () => authorWords().own;
  const office = liveOffice(useSession()().desk);
  const [said, setSaid] = createSignal("");
  const onSave = async () => {
    const { ownPage } = await import("../../content/home-page/own-page");
    const here = office()?.office;
    saveFile(fileName(props.guide.title, "html"), await ownPage(props.guide, here && publicOffice(here)));
    setSaid(says().pageSaved);
  };
  return (
    <>
      <button
        type="button"
        class="btn quiet"
        aria-label={authorWords().named(says().savePage, props.guide.title)}
        onClick={() => void onSave().catch(() => setSaid(says().pageNotSaved))}
      >
        {says().savePage}
      </button>
      <Show when={said()}>
        <p role="status" class="writing-said">
          {said()}
        </p>
      </Show>
    </>
  );
}
