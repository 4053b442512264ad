import { A, useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { useSession } from "../desk/live-session";
import { guidesAddress } from "../domain/addresses";
import { authorWords } from "../wording/author-words";
import { createEditing } from "./editor/create-editing";
import { createEditorContext, Editor } from "./editor/editor-context";
import { EditorDesk } from "./editor/editor-desk";
import "./editor/editor.css";

/** The draft of a guide, open to be written. Another draft is another editor. */
export function GuideEditor() {
  const params = useParams<{ code: string }>();
  return (
    <Show when={params.code} keyed>
      {(code) => <OpenDraft code={code} />}
    </Show>
  );
}

function OpenDraft(props: { code: string }) {
  const session = useSession();
  const editing = createEditing(props.code, session());
  const editor = createEditorContext(editing);
  const waiting = () => (editing.isThere() === null ? authorWords().editor.gone : authorWords().editor.loading);
  return (
    <Editor.Provider value={editor}>
      <Show
        when={editing.isThere()}
        fallback={
          <div class="editor-waits">
            <p role="status">{waiting()}</p>
            <A class="btn second" href={guidesAddress} replace>
              {authorWords().editor.back}
            </A>
          </div>
        }
      >
        <EditorDesk />
      </Show>
    </Editor.Provider>
  );
}
