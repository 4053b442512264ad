import { onlyToRead } from "../meaning";

export const bubbleMeaning = onlyToRead;
