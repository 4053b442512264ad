import type { Meaning } from "../meaning";
import type { QrPart } from "./schema";

export const qrMeaning: Meaning<QrPart> = { targets: ({ id, label }) => (id ? [{ id, label }] : []) };
