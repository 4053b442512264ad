import { createEffect, createRoot } from "solid-js";
import { createEditing, type Editing } from "../../../src/authoring/editor/create-editing";
import type { Desk } from "../../../src/desk/desk";
import { beginDraft } from "../../../src/desk/guide/begin-draft";
import { replay } from "../../../src/domain/author/draft-log";
import { setWords } from "../../../src/domain/author/edit-guide";
import { readGuideDocument } from "../../../src/domain/author/guide-document";
import { newGuideText } from "../../../src/domain/author/new-guide";

const code = "BM1";
const summary = ["summary"];
const letters = "abcdefghijklmnopqrstuvwxyz";

/** As fast as people type who type fast. */
const pauseMs = () => 40 + Math.random() * 80;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const until = (holds: () => boolean) =>
  new Promise<void>((resolve) =>
    createRoot((end) =>
      createEffect(() => {
        if (!holds()) return;
        queueMicrotask(end);
        resolve();
      }),
    ),
  );

/** What was typed until now; undefined where the whole draft is gone. */
async function wordsOf(at: Desk): Promise<string | undefined> {
  const draft = await (await at.drafts()).draft(code);
  if (!draft) return undefined;
  const { value } = readGuideDocument(replay(draft.begins, draft.log).text);
  return (value as { summary: string }).summary;
}

/** The editor of guides without its screen, for faults that come in the middle of typing. */
export function authorStand(desk: () => Promise<Desk>) {
  const open = async (): Promise<Editing> => {
    const at = await desk();
    const [lead] = await at.journal.things("member");
    const member = { ...lead!, name: "" };
    const session = { desk: at, member, office: "", lock: () => undefined, handTo: () => undefined };
    const editing = createRoot(() => createEditing(code, session));
    await until(() => editing.isThere() === true);
    return editing;
  };
  return {
    begin: async (): Promise<void> => {
      const at = await desk();
      const [lead] = await at.journal.things("member");
      const begins = newGuideText({
        code,
        title: "Bài thử",
        topic: "papers",
        list: "1. Mở “Trang”",
        today: "2026-12-01",
      });
      const answer = await beginDraft(at, { code, begins }, lead!.id);
      if (answer !== "begun") throw new Error(answer);
    },
    /**
     * Types without end, a letter at a time. Each key goes to `window.typed` before it is pressed, and to `window.acknowledged`
     * once the editor says that it is written down.
     */
    typeOnAndOn: async (): Promise<void> => {
      const editing = await open();
      let words = (await wordsOf(await desk()))!;
      for (;;) {
        words += letters[words.length % letters.length];
        await window.typed(words);
        editing.change((text) => setWords(text, summary, { words, optional: false }), "summary");
        await until(() => editing.kept() === "kept");
        window.acknowledged(words);
        await pause(pauseMs());
      }
    },
    /** What was typed, as the draft has it; a log that cannot be replayed throws. */
    words: async (): Promise<string | undefined> => wordsOf(await desk()),
  };
}

export type AuthorStand = ReturnType<typeof authorStand>;
