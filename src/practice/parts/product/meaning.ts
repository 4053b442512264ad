import type { Meaning } from "../meaning";
import type { ProductPart } from "./schema";

export const productMeaning: Meaning<ProductPart> = { targets: ({ id, name }) => [{ id, label: name }] };
