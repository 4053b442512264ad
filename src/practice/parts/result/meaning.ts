import type { Meaning } from "../meaning";
import type { ResultPart } from "./schema";

export const resultMeaning: Meaning<ResultPart> = { targets: ({ id, title }) => [{ id, label: title }] };
