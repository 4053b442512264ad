import type { Meaning } from "../meaning";
import type { PickerPart } from "./schema";

export const pickerMeaning: Meaning<PickerPart> = { targets: ({ id, label }) => [{ id, label }] };
