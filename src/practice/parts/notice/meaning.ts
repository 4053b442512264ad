import { onlyToRead } from "../meaning";

export const noticeMeaning = onlyToRead;
