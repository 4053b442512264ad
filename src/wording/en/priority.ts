import type { PriorityWords } from "../vi/priority";

export const priority: PriorityWords = {
  elderly: "Elderly person",
  disability: "Person with a disability",
  pregnant: "Pregnant or with a small child",
  merit: "Person of merit",
  far: "Came from far or by ferry",
  reading: "Reads with difficulty",
};
