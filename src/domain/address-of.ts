import {
  checksRoute,
  developmentRoute,
  dutiesAddress,
  learnRoute,
  memberRoute,
  practiseGuideRoute,
  rulesRoute,
  takeHomeRoute,
} from "./addresses";
import type { RulePart } from "./office/rule-part";

type Value = string | number | undefined;

/** Gives a route with its parameters filled in, one after the other; a parameter whose value is undefined is left out. */
export const filled = (route: string, ...values: Value[]): string =>
  values.reduce<string>(
    (address, value) => address.replace(/\/:\w+\??/, value === undefined ? "" : `/${value}`),
    route,
  );

export const learnAddress = (code: string, step: Value): string => filled(learnRoute, code, step);
export const takeHomeAddress = (code: string, step?: Value): string => filled(takeHomeRoute, code, step);
export const practiseGuideAddress = (code: string): string => filled(practiseGuideRoute, code);
export const memberAddress = (member: string): string => filled(memberRoute, member);
export const rulesAddressOf = (part: RulePart): string => filled(rulesRoute, part);
export const checkGuideAddress = (code: string): string => filled(checksRoute, code);
/** The months of a member; of whoever looks, where nobody is named. */
export const monthsAddress = (member?: string): string => filled(developmentRoute, member);

/** The same page, open where whoever did all of a guide alone takes that home. */
export const ableAddress = (code: string): string => `${takeHomeAddress(code)}?way=able`;

/** The address of the form for a new duty: to mend a guide. */
export const fixGuideAddress = (guide: string): string => `${dutiesAddress}?what=fix-guide&guide=${guide}`;
