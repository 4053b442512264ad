import { guidesContract } from "./guides-contract";
import { memoryGuides } from "./memory-guides";

guidesContract("the shelf in memory", async () => memoryGuides());
