import type { Target, Typing } from "../../practice/parts/meaning";
import { targetsOn } from "../../practice/parts/registry/meanings";
import type { Part } from "../../practice/parts/registry/schemas";
import type { AppName } from "./app-name";

export type ScreenKind = "app" | "browser" | "home" | "camera" | "call" | "chat";

/** A practice screen drawn from parts; our own drawing, never a copy of a real service. */
export interface PracticeScreen {
  kind: ScreenKind;
  /** The app it is drawn as, where its title and its guide do not tell. */
  app?: AppName;
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

/** What the parts of a screen hold that can be tapped or typed into, from top to bottom. */
export const targetsOf = (screen: PracticeScreen): Target[] => screen.parts.flatMap(targetsOn);

/** Every id of a screen that can be tapped or typed into. */
export function tappableIds(screen: PracticeScreen): string[] {
  return [...targetsOf(screen).map(({ id }) => id), ...overlayIds(screen)];
}

/** The ids that lie over the parts: the sheet's buttons and the message. */
export function overlayIds({ sheet, message }: PracticeScreen): string[] {
  const ids = sheet?.buttons.map((button) => button.id) ?? [];
  return message?.id ? [...ids, message.id] : ids;
}

/** The words on the part of that name, if it has any. */
export function labelOf(screen: PracticeScreen, target: string): string | undefined {
  if (screen.message?.id === target) return screen.message.from;
  return [...targetsOf(screen), ...(screen.sheet?.buttons ?? [])].find((each) => each.id === target)?.label;
}

/** What is typed into the part of that name; undefined where nothing is typed. */
export const typingInto = (screen: PracticeScreen, target: string): Typing | undefined =>
  targetsOf(screen).find((each) => each.id === target)?.typing;
