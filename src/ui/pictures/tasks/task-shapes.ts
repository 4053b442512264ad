import { healthTasks } from "./health-tasks";
import { identityTasks } from "./identity-tasks";
import { marketTasks } from "./market-tasks";
import { papersTasks } from "./papers-tasks";
import { paymentsTasks } from "./payments-tasks";
import { phoneTasks } from "./phone-tasks";
import { safetyTasks } from "./safety-tasks";

/** A picture for each task. */
export const taskShapes = {
  ...papersTasks,
  ...identityTasks,
  ...paymentsTasks,
  ...marketTasks,
  ...healthTasks,
  ...safetyTasks,
  ...phoneTasks,
};
