import type { Meaning } from "../meaning";
import type { TabsPart } from "./schema";

export const tabsMeaning: Meaning<TabsPart> = { targets: ({ tabs }) => tabs.map(({ id, label }) => ({ id, label })) };
