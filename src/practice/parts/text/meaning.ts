import { onlyToRead } from "../meaning";

export const textMeaning = onlyToRead;
