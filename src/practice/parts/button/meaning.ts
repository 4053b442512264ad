import type { Meaning } from "../meaning";
import type { ButtonPart } from "./schema";

export const buttonMeaning: Meaning<ButtonPart> = { targets: ({ id, label }) => [{ id, label }] };
