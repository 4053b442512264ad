import { expect, test } from "vitest";
import type { ScreenKind } from "../../src/domain/guide/practice-screen";
import { partSchemas } from "../../src/practice/parts/registry/schemas";
import { castGuide } from "./cast-guide";

// Written out by type: a kind added to the house is missing here until the cast has it too.
const kinds: Record<ScreenKind, true> = { app: true, browser: true, home: true, camera: true, call: true, chat: true };
test("the cast's guide shows every kind of screen, every part, a message and a sheet", () => {
  const screens = castGuide().steps.map((step) => step.screen);
  expect(new Set(screens.map((screen) => screen.kind))).toEqual(new Set(Object.keys(kinds)));
  const shown = screens.flatMap((screen) => screen.parts);
  expect(new Set(shown.map((part) => part.part))).toEqual(
    new Set(partSchemas.map(({ entries }) => entries.part.literal)),
  );
  const papers = shown.flatMap((part) => (part.part === "paper" ? [part.state] : []));
  expect(new Set(papers)).toEqual(new Set(["clear", "blurred", "cut", "upside-down", "empty"]));
  expect(screens.some((screen) => screen.sheet && screen.message)).toBe(true);
});
