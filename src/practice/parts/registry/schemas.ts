import type * as v from "valibot";
import { appsSchema } from "../apps/schema";
import { bubbleSchema } from "../bubble/schema";
import { buttonSchema } from "../button/schema";
import { callerSchema } from "../caller/schema";
import { callsSchema } from "../calls/schema";
import { choiceSchema } from "../choice/schema";
import { faceSchema } from "../face/schema";
import { fieldSchema } from "../field/schema";
import { gesturesSchema } from "../gestures/schema";
import { lettersSchema } from "../letters/schema";
import { listingSchema } from "../listing/schema";
import { noticeSchema } from "../notice/schema";
import { paperSchema } from "../paper/schema";
import { pickerSchema } from "../picker/schema";
import { productSchema } from "../product/schema";
import { qrSchema } from "../qr/schema";
import { resultSchema } from "../result/schema";
import { rowsSchema } from "../rows/schema";
import { sizesSchema } from "../sizes/schema";
import { statesSchema } from "../states/schema";
import { tabsSchema } from "../tabs/schema";
import { textSchema } from "../text/schema";
import { tickSchema } from "../tick/schema";
import { tilesSchema } from "../tiles/schema";
import { toggleSchema } from "../toggle/schema";

/** The parts there are. Whatever is named here has to stand in the other lists of this folder too. */
export const partSchemas = [
  textSchema,
  fieldSchema,
  buttonSchema,
  choiceSchema,
  noticeSchema,
  rowsSchema,
  paperSchema,
  qrSchema,
  faceSchema,
  bubbleSchema,
  callerSchema,
  appsSchema,
  statesSchema,
  tickSchema,
  toggleSchema,
  pickerSchema,
  sizesSchema,
  resultSchema,
  listingSchema,
  productSchema,
  tilesSchema,
  tabsSchema,
  gesturesSchema,
  callsSchema,
  lettersSchema,
] as const;

/** A part of a practice screen, as it stands in a guide. */
export type Part = v.InferOutput<(typeof partSchemas)[number]>;
export type PartName = Part["part"];
export type PartOf<Name extends PartName> = Extract<Part, { part: Name }>;

/** The names of all parts, in the order of the list. */
export const partNames: readonly PartName[] = partSchemas.map((schema) => schema.entries.part.literal);

export const isPartName = (name: unknown): name is PartName => partNames.some((one) => one === name);
