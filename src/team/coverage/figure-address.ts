import { createContext, useContext } from "solid-js";

/** Gives the address of what a figure of a unit sums; undefined where figures lead nowhere. */
export const FigureAddressContext = createContext<(unit: string, what: string) => string>();

export const useFigureAddress = () => useContext(FigureAddressContext);
