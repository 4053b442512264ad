import { dutiesAddress, learnRoute, practiseGuideRoute, takeHomeRoute } from "./addresses";

type Value = string | number | undefined;

/** A route with its parameters filled in, one after the other; a value that is undefined is left out. */
const filled = (route: string, ...values: Value[]): string =>
  values.reduce<string>(
    (address, value) => address.replace(/\/:\w+\??/, value === undefined ? "" : `/${value}`),
    route,
  );

export const learnAddress = (code: string, step: Value): string => filled(learnRoute, code, step);
export const takeHomeAddress = (code: string, step?: Value): string => filled(takeHomeRoute, code, step);
export const practiseGuideAddress = (code: string): string => filled(practiseGuideRoute, code);

/** The form of a duty to mend a guide. */
export const fixGuideAddress = (guide: string): string => `${dutiesAddress}?what=fix-guide&guide=${guide}`;
