import { openDexieFigures } from "../../src/journal/dexie-figures";
import { figuresContract } from "./figures-contract";

let opened = 0;

figuresContract("the shelf in IndexedDB", () => openDexieFigures(`figures-under-test-${(opened += 1)}`));
