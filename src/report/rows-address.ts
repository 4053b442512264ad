import { createContext, useContext } from "solid-js";

/** Gives the address of the rows that a number sums; undefined where numbers lead nowhere. */
export const RowsAddressContext = createContext<(number: string) => string>();

export const useRowsAddress = () => useContext(RowsAddressContext);
