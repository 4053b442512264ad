import { figuresContract } from "./figures-contract";
import { memoryFigures } from "./memory-figures";

figuresContract("a shelf in memory", memoryFigures);
