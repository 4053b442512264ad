import type { JSX } from "solid-js";
import type { Office } from "../../domain/office/office";
import type { RulePart } from "../../domain/office/rule-part";
import { ClassesForm } from "./classes-form";
import { GateForm } from "./gate-form";
import { HoursForm } from "./hours-form";
import { LongWaitsForm } from "./long-waits-form";
import { PatienceForm } from "./patience-form";
import { PlaceForm } from "./place-form";
import { PromiseForm } from "./promise-form";

export type RuleForm = (props: { office: Office }) => JSX.Element;

/** The forms of each part of how the office works, in the order in which they are shown. */
export const formsOf: Record<RulePart, readonly RuleForm[]> = {
  hours: [HoursForm],
  counters: [PlaceForm],
  priority: [ClassesForm],
  waiting: [PatienceForm, LongWaitsForm],
  promise: [PromiseForm],
  training: [GateForm],
};
