import { openDexieGuides } from "../../src/journal/dexie-guides";
import { guidesContract } from "./guides-contract";

let opened = 0;

guidesContract("the shelf in IndexedDB", () => openDexieGuides(`guides-under-test-${(opened += 1)}`));
