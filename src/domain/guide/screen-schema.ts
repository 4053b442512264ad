import * as v from "valibot";
import { offerParts, settingParts } from "./offer-schema";
import { paperShapeNames } from "./paper-shape";
import { pictureNames } from "./picture-name";
import type { PracticeScreen } from "./practice-screen";
import { name, told, words } from "./schema-words";

const picture = v.picklist(pictureNames);
const someOf = (what: string) => told(`there are no ${what}`, `write at least one, or delete the part`);

const text = v.strictObject({
  part: v.literal("text"),
  text: words,
  look: v.optional(v.picklist(["plain", "strong", "small", "large"])),
});

const field = v.strictObject({
  part: v.literal("field"),
  id: name,
  label: words,
  kind: v.picklist(["text", "search", "citizen-id", "phone", "otp", "password", "money"]),
  value: v.optional(words),
  practice: v.optional(words),
});

const button = v.strictObject({
  part: v.literal("button"),
  id: name,
  label: words,
  look: v.optional(v.picklist(["main", "second", "dashed", "danger", "safe", "link"])),
});

const choice = v.strictObject({
  part: v.literal("choice"),
  id: name,
  label: words,
  detail: v.optional(words),
  picture: v.optional(picture),
  chosen: v.optional(v.boolean()),
});

const notice = v.strictObject({
  part: v.literal("notice"),
  tone: v.picklist(["good", "info", "care", "danger"]),
  text: words,
});

const row = v.strictObject({ label: words, value: words, strong: v.optional(v.boolean()) });
const rows = v.strictObject({ part: v.literal("rows"), rows: v.pipe(v.array(row), v.minLength(1, someOf("rows"))) });

const paper = v.strictObject({
  part: v.literal("paper"),
  label: words,
  shape: v.optional(v.picklist(paperShapeNames)),
  state: v.picklist(["clear", "blurred", "cut", "upside-down", "empty"]),
  id: v.optional(name),
});

const qr = v.strictObject({ part: v.literal("qr"), label: words, id: v.optional(name) });
/** The round frame of a camera that looks at one's own face. */
const face = v.strictObject({ part: v.literal("face") });
const bubble = v.strictObject({ part: v.literal("bubble"), who: v.picklist(["them", "me"]), text: words });
const caller = v.strictObject({ part: v.literal("caller"), name: words, detail: words });

const app = v.strictObject({ id: name, label: words, picture });
const apps = v.strictObject({ part: v.literal("apps"), apps: v.pipe(v.array(app), v.minLength(1, someOf("apps"))) });

const state = v.strictObject({
  label: words,
  detail: v.optional(words),
  state: v.picklist(["done", "now", "later", "returned"]),
});
const states = v.strictObject({
  part: v.literal("states"),
  states: v.pipe(v.array(state), v.minLength(1, someOf("states"))),
});

const everyday = [text, field, button, choice, notice, rows, paper, qr, face, bubble, caller, apps, states] as const;
const part = v.variant("part", [...everyday, ...settingParts, ...offerParts]);

const sheetButton = v.strictObject({
  id: name,
  label: words,
  look: v.optional(v.picklist(["main", "second", "danger", "safe"])),
});
const sheet = v.strictObject({
  title: words,
  text: v.optional(words),
  buttons: v.pipe(
    v.array(sheetButton),
    v.minLength(1, told("the sheet has no buttons", "write at least one, or delete the sheet")),
  ),
});

/** The shape of a practice screen in a guide's file. */
export const screenSchema = v.strictObject({
  kind: v.picklist(["app", "browser", "home", "camera", "call", "chat"]),
  title: v.optional(words),
  address: v.optional(words),
  parts: v.pipe(v.array(part), v.minLength(1, told("the screen has no parts", "add what the citizen sees on it"))),
  message: v.optional(v.strictObject({ from: words, text: words, id: v.optional(name) })),
  sheet: v.optional(sheet),
}) satisfies v.GenericSchema<unknown, PracticeScreen>;
