import { partSchemas } from "../../practice/parts/registry/schemas";
import { guideSchema } from "../guide/guide-schema";
import { pictureNames } from "../guide/picture-name";
import { screenSchema } from "../guide/screen-schema";
import { stepSchema } from "../guide/step-schema";

/** How an entry of a guide is filled in, as its schema tells: a field, a list to choose from, a tick, a list or a group. */
export type FieldShape = { key: string; optional: boolean } & (
  | { kind: "words" }
  | { kind: "number" }
  | { kind: "tick" }
  | { kind: "choice"; options: readonly string[] }
  | { kind: "list"; of: FieldShape }
  | { kind: "group"; fields: readonly FieldShape[] }
);

/** What the library keeps of a schema; read here alone, so that no form has to name the entries of a part again. */
interface Inside {
  type?: unknown;
  wrapped?: unknown;
  options?: unknown;
  item?: unknown;
  entries?: unknown;
}

const inside = (schema: unknown): Inside => (typeof schema === "object" && schema !== null ? schema : {});

const plainKinds: Record<string, "words" | "number" | "tick"> = { string: "words", number: "number", boolean: "tick" };

function shapeOf(key: string, schema: unknown): FieldShape | undefined {
  const { type, wrapped, options, item, entries } = inside(schema);
  const named = { key, optional: false };
  switch (type) {
    case "optional":
      return asOptional(shapeOf(key, wrapped));
    case "picklist":
      return { ...named, kind: "choice", options: Array.isArray(options) ? options.map(String) : [] };
    case "array":
      return listOf(key, shapeOf(key, item));
    case "strict_object":
      return { ...named, kind: "group", fields: fieldsOf(entries) };
    default:
      return plainKinds[String(type)] && { ...named, kind: plainKinds[String(type)]! };
  }
}

const asOptional = (shape: FieldShape | undefined): FieldShape | undefined => shape && { ...shape, optional: true };

const listOf = (key: string, of: FieldShape | undefined): FieldShape | undefined =>
  of && { key, optional: false, kind: "list", of };

/** What the machine names by itself, and nobody has to see. */
const hidden = new Set(["id", "part"]);

const fieldsOf = (entries: unknown): FieldShape[] =>
  Object.entries(typeof entries === "object" && entries !== null ? entries : {}).flatMap(([key, schema]) =>
    hidden.has(key) ? [] : (shapeOf(key, schema) ?? []),
  );

const byPart = new Map(partSchemas.map((schema) => [schema.entries.part.literal as string, fieldsOf(schema.entries)]));

/** The fields of a part, in the order of its schema. */
export const fieldsOfPart = (part: string): readonly FieldShape[] => byPart.get(part) ?? [];

const only = (fields: readonly FieldShape[], keys: readonly string[]): FieldShape[] =>
  keys.flatMap((key) => fields.find((field) => field.key === key) ?? []);

/** The picture of a task is drawn for one guide of the house: whoever writes another one chooses among those that are shared. */
const sharedPictures = (field: FieldShape): FieldShape =>
  field.key === "picture" && field.kind === "choice" ? { ...field, options: pictureNames } : field;

/** What is said of a guide as a whole; its code and its version are given by the machine. */
export const fieldsOfGuide: readonly FieldShape[] = only(fieldsOf(guideSchema.entries).map(sharedPictures), [
  "title",
  "summary",
  "topic",
  "picture",
  "app",
  "warning",
  "bring",
  "beforehand",
  "synonyms",
  "sources",
  "checkedBy",
  "checkedOn",
  "expiresOn",
]);

const ofStep = fieldsOf(stepSchema.entries);

/** The words of a step in the order in which they are met; hints and mistakes have fields of their own. */
export const wordsOfStep: readonly FieldShape[] = only(ofStep, ["do", "because", "goal", "say"]);
export const lastWordsOfStep: readonly FieldShape[] = only(ofStep, ["praise", "helper"]);

/** The frame of a screen, and what lies over it. */
export const fieldsOfScreen: readonly FieldShape[] = only(fieldsOf(screenSchema.entries), [
  "kind",
  "app",
  "title",
  "address",
]);
export const fieldsOverScreen: readonly FieldShape[] = only(fieldsOf(screenSchema.entries), ["message", "sheet"]);

/** Every word that a form may have to show: names of entries, and what there is to choose. */
export function everyFieldWord(): { names: string[]; options: string[] } {
  const all = [...fieldsOfGuide, ...ofStep, ...fieldsOf(screenSchema.entries), ...[...byPart.values()].flat()];
  const found = { names: new Set<string>(), options: new Set<string>() };
  const look = (field: FieldShape) => {
    found.names.add(field.key);
    if (field.kind === "choice") field.options.forEach((option) => found.options.add(option));
    if (field.kind === "list") look(field.of);
    if (field.kind === "group") field.fields.forEach(look);
  };
  all.forEach(look);
  return { names: [...found.names], options: [...found.options] };
}

/** An entry of a list as a new one begins: empty words, the first choice. */
export function emptyOf(field: FieldShape): unknown {
  if (field.kind === "words") return "";
  if (field.kind === "number") return 1;
  if (field.kind === "tick") return false;
  if (field.kind === "choice") return field.options[0];
  if (field.kind === "list") return [];
  return Object.fromEntries(field.fields.filter(({ optional }) => !optional).map((one) => [one.key, emptyOf(one)]));
}
