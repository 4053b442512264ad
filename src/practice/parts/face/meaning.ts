import { onlyToRead } from "../meaning";

export const faceMeaning = onlyToRead;
