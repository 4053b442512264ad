import type { PictureName } from "./picture-name";

export type ScreenKind = "app" | "browser" | "home" | "camera" | "call" | "chat";

/** A practice screen drawn from parts; our own drawing, never a copy of a real service. */
export interface PracticeScreen {
  kind: ScreenKind;
  /** The name in the app bar, or of the person in a chat. */
  title?: string;
  /** The address shown in a browser's bar. */
  address?: string;
  parts: Part[];
  /** A message that lies over the top of the screen, as an SMS would. */
  message?: { from: string; text: string; id?: string };
}

export type Part =
  | { part: "text"; text: string; look?: "plain" | "strong" | "small" }
  | FieldPart
  | { part: "button"; id: string; label: string; look?: "main" | "second" | "dashed" | "danger" | "safe" | "link" }
  | { part: "choice"; id: string; label: string; detail?: string; picture?: PictureName; chosen?: boolean }
  | { part: "notice"; tone: "good" | "info" | "care" | "danger"; text: string }
  | { part: "rows"; rows: { label: string; value: string; strong?: boolean }[] }
  | { part: "paper"; label: string; state: "clear" | "blurred" | "cut" | "empty"; id?: string }
  | { part: "qr"; label: string; id?: string }
  | { part: "bubble"; who: "them" | "me"; text: string }
  | { part: "caller"; name: string; detail: string }
  | { part: "apps"; apps: { id: string; label: string; picture: PictureName }[] }
  | { part: "states"; states: { label: string; detail?: string; state: "done" | "now" | "later" | "returned" }[] };

export interface FieldPart {
  part: "field";
  id: string;
  label: string;
  kind: "text" | "search" | "citizen-id" | "phone" | "otp" | "password" | "money";
  /** Already filled in when the screen opens. */
  value?: string;
  /** The invented value the citizen types in this step; offered as one tap too. */
  practice?: string;
}

/** Every id of a screen that can be tapped or typed into. */
export function tappableIds(screen: PracticeScreen): string[] {
  const ids = screen.parts.flatMap((part) => {
    if (part.part === "apps") return part.apps.map((app) => app.id);
    return "id" in part && part.id ? [part.id] : [];
  });
  return screen.message?.id ? [...ids, screen.message.id] : ids;
}
