import { onlyToRead } from "../meaning";

export const callerMeaning = onlyToRead;
