import { onlyToRead } from "../meaning";

export const rowsMeaning = onlyToRead;
