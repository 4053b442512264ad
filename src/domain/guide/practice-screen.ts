import type { PaperShapeName } from "./paper-shape";
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
  /** A permission or consent sheet over the lower half: while it is there, the answer is one of its buttons. */
  sheet?: Sheet;
}

export interface Sheet {
  title: string;
  text?: string;
  buttons: { id: string; label: string; look?: "main" | "second" | "danger" | "safe" }[];
}

export type Part =
  | { part: "text"; text: string; look?: "plain" | "strong" | "small" | "large" }
  | FieldPart
  | { part: "button"; id: string; label: string; look?: "main" | "second" | "dashed" | "danger" | "safe" | "link" }
  | { part: "choice"; id: string; label: string; detail?: string; picture?: PictureName; chosen?: boolean }
  | { part: "notice"; tone: "good" | "info" | "care" | "danger"; text: string }
  | { part: "rows"; rows: { label: string; value: string; strong?: boolean }[] }
  | PaperPart
  | { part: "qr"; label: string; id?: string }
  | { part: "face" }
  | { part: "bubble"; who: "them" | "me"; text: string }
  | { part: "caller"; name: string; detail: string }
  | { part: "apps"; apps: { id: string; label: string; picture: PictureName }[] }
  | { part: "states"; states: { label: string; detail?: string; state: "done" | "now" | "later" | "returned" }[] }
  | { part: "tick"; id: string; label: string; ticked?: boolean }
  | { part: "toggle"; id: string; label: string; detail?: string; on?: boolean }
  | { part: "picker"; id: string; label: string; value: string }
  | { part: "result"; id: string; title: string; address: string; text?: string; ad?: boolean }
  | ListingPart
  | { part: "product"; id: string; name: string; price: string; detail?: string; picture: PictureName }
  | { part: "sizes"; id: string; label: string; at: number; of: number };

/** A paper as the camera sees it; a written sheet unless it says otherwise. */
export interface PaperPart {
  part: "paper";
  label: string;
  shape?: PaperShapeName;
  state: "clear" | "blurred" | "cut" | "upside-down" | "empty";
  id?: string;
}

/** An app as the store shows it; tapping it or its button is the same. */
export interface ListingPart {
  part: "listing";
  id: string;
  name: string;
  maker: string;
  detail?: string;
  picture: PictureName;
  action: string;
}

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
  return [...ids, ...overlayIds(screen)];
}

/** The ids that lie over the parts: the sheet's buttons and the message. */
export function overlayIds({ sheet, message }: PracticeScreen): string[] {
  const ids = sheet?.buttons.map((button) => button.id) ?? [];
  return message?.id ? [...ids, message.id] : ids;
}
