import { onlyToRead } from "../meaning";

export const statesMeaning = onlyToRead;
