import { draftsContract } from "./drafts-contract";
import { memoryDrafts } from "./memory-drafts";

draftsContract("the shelf in memory", async () => memoryDrafts());
