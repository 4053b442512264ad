import { createEffect, createMemo, createSignal, type Accessor } from "solid-js";
import type { Session } from "../../desk/live-session";
import { liveDraft } from "../../desk/live-drafts";
import { afterEntry, replay, spliceBetween, type DraftEntry, type DraftNow } from "../../domain/author/draft-log";
import { readDraft, type DraftReading } from "../../domain/author/read-draft";
import type { GuideInFile } from "../../domain/guide/guide-schema";
import { createLog, type KeptState } from "./create-log";
import { createRested } from "./create-rested";

/** A draft that is open: what it says now, and every change of it, which is on the disk before the next one is made. */
export interface Editing {
  code: string;
  /** Undefined until the draft was read; null where there is none. */
  isThere(): boolean | null | undefined;
  reading(): DraftReading;
  /** What can be drawn; the last one that could while the text cannot. */
  guide(): GuideInFile | undefined;
  /** Changes the text. Changes of one `field` without another between them are undone together. */
  change(verb: (text: string) => string, field?: string): void;
  /** Reads now what was typed, which is otherwise read once the hand rests. */
  rest(): void;
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;
  kept(): KeptState;
  /** The member who changed the draft on another page, where that took the place of what was typed here. */
  other(): string | undefined;
}

export function createEditing(code: string, session: Session): Editing {
  const stored = liveDraft(session.desk, code);
  const [now, setNow] = createSignal<DraftNow>();
  const log = createLog(code, session, (draft) => setNow(replay(draft.begins, draft.log)));
  createEffect(() => {
    const draft = stored();
    if (draft && (!now() || log.isBehind(draft))) log.take(draft);
  });
  const rested = createRested(() => now()?.text ?? "");
  const reading = createMemo(() => readDraft(rested.text()));
  const guide = createMemo<GuideInFile | undefined>((before) => reading().guide ?? before);
  const turns = createTurns(now, (entry, isLetter) => {
    if (isLetter) rested.letter();
    setNow(afterEntry(now()!, entry));
    log.add(entry);
  });
  return {
    code,
    isThere: () => (now() ? true : stored() === null ? null : undefined),
    reading,
    guide,
    ...turns,
    rest: rested.rest,
    kept: log.kept,
    other: log.other,
  };
}

/** The changes, and the way back and forth between them. */
function createTurns(now: Accessor<DraftNow | undefined>, enter: (entry: DraftEntry, isLetter: boolean) => void) {
  let lastField: string | undefined;
  const turn = (does: "undo" | "redo") => {
    lastField = undefined;
    enter({ does }, false);
  };
  return {
    change: (verb: (text: string) => string, field?: string) => {
      const before = now()?.text;
      const splice = before === undefined ? undefined : spliceBetween(before, verb(before));
      if (!splice) return;
      const joins = field !== undefined && field === lastField;
      lastField = field;
      enter({ does: "change", splice, ...(joins && { joins }) }, field !== undefined);
    },
    undo: () => turn("undo"),
    redo: () => turn("redo"),
    canUndo: () => now()?.done !== undefined,
    canRedo: () => now()?.undone !== undefined,
  };
}
