import type { Meaning } from "../meaning";
import type { ListingPart } from "./schema";

export const listingMeaning: Meaning<ListingPart> = { targets: ({ id, name }) => [{ id, label: name }] };
